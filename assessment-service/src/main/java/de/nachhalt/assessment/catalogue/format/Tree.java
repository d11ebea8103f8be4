package de.nachhalt.assessment.catalogue.format;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A YAML file as plain data, of which each part knows where it stands.
 */
sealed interface Tree {

	Spot spot();

	/**
	 * The part of a mapping under a key.
	 */
	default Optional<Tree> find(String key) {
		return (this instanceof Mapping mapping) ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value)
				: Optional.empty();
	}

	/**
	 * The text of a scalar under a key; empty when there is none.
	 */
	default String word(String key) {
		return find(key).map((value) -> (value instanceof Scalar scalar) ? scalar.text() : "").orElse("");
	}

	/**
	 * Keys and values, in the order of the file.
	 */
	record Mapping(Spot spot, SequencedMap<String, Entry> entries) implements Tree {
	}

	/**
	 * A value, and where its key stands.
	 */
	record Entry(Spot key, Tree value) {
	}

	/**
	 * A list.
	 */
	record Sequence(Spot spot, List<Tree> items) implements Tree {
	}

	/**
	 * A single value. Plain ones may stand for numbers, truths or nothing; quoted ones
	 * are texts.
	 *
	 * @param spot where the text itself begins, behind a quotation mark
	 */
	record Scalar(Spot spot, String text, boolean plain) implements Tree {
	}

}
