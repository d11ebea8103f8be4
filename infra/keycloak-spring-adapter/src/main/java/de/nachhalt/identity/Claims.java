package de.nachhalt.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a token, read without trusting its shape: what is not as expected
 * counts as absent.
 */
record Claims(Map<?, ?> members) {

	static Claims of(@Nullable Object value) {
		return new Claims((value instanceof Map<?, ?> map) ? map : Map.of());
	}

	boolean has(String name) {
		return this.members.containsKey(name);
	}

	Claims object(String name) {
		return of(this.members.get(name));
	}

	Optional<String> text(String name) {
		return nonBlank(this.members.get(name));
	}

	/**
	 * The text, or the first of a list of texts: Keycloak sends attributes as lists.
	 */
	Optional<String> firstText(String name) {
		Object value = this.members.get(name);
		return nonBlank(
				(value instanceof Collection<?> several && !several.isEmpty()) ? several.iterator().next() : value);
	}

	boolean lists(String name, String entry) {
		return this.members.get(name) instanceof Collection<?> entries && entries.contains(entry);
	}

	private static Optional<String> nonBlank(@Nullable Object value) {
		return (value instanceof String text && !text.isBlank()) ? Optional.of(text) : Optional.empty();
	}

}
