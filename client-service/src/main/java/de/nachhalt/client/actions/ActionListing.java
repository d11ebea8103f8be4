package de.nachhalt.client.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How an action is found in lists. What it can be filtered by is kept as words, so that
 * one index serves every filter in an order. Each position ends with the id, so no two
 * actions share one.
 *
 * @param facets words by which it is filtered, see {@link Facet}
 * @param byDue position by the day it is due, those without a day last
 * @param byMove position by when it came to its state
 */
record ActionListing(Set<String> facets, String byDue, String byMove) {

	/** Sorts before every character that a key contains. */
	private static final char SEPARATOR = '\u0001';

	private static final String NO_DAY = "9999-12-31";

	static ActionListing of(String id, String clientId, Action.Task task, @Nullable Origin origin,
			Action.Progress progress) {
		String day = (task.dueOn() != null) ? task.dueOn().toString() : NO_DAY;
		return new ActionListing(facets(clientId, task.owner(), origin, progress.state()), day + SEPARATOR + id,
				moment(progress.since()) + SEPARATOR + id);
	}

	/**
	 * The position behind all that is due that day.
	 */
	static String dayEnds(LocalDate day) {
		return day.toString() + (char) (SEPARATOR + 1);
	}

	/**
	 * Found by no list.
	 */
	static ActionListing nowhere(String id) {
		return new ActionListing(Set.of(), id, id);
	}

	private static Set<String> facets(String clientId, @Nullable Owner owner, @Nullable Origin origin, State state) {
		Set<String> facets = new TreeSet<>(Set.of(Facet.ALL, Facet.CLIENT.with(clientId), Facet.STATE.with(state),
				Facet.OWNER.with((owner != null) ? owner.id() : Facet.NOBODY)));
		if (state.pending()) {
			facets.add(Facet.STATE.with(Facet.PENDING));
		}
		if (owner != null && owner.kind() == Owner.Kind.CONTACT) {
			facets.add(Facet.OWNER.with(Facet.CLIENTS_PEOPLE));
		}
		if (origin != null) {
			facets.add(Facet.ASSESSMENT.with(origin.assessmentId()));
		}
		return facets;
	}

	private static String moment(Instant at) {
		return String.format(Locale.ROOT, "%015d", at.toEpochMilli());
	}

}
