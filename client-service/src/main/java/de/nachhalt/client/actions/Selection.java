package de.nachhalt.client.actions;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of the actions of a consultancy.
 *
 * @param facets words that an action must all have, those first that usually few have; at
 * least one
 * @param dueFrom first day; {@code null} for whenever
 * @param dueUntil last day; {@code null} for whenever, or never
 */
record Selection(List<String> facets, @Nullable LocalDate dueFrom, @Nullable LocalDate dueUntil) {

	static Selection of(String... facets) {
		return new Selection(List.of(facets), null, null);
	}

}
