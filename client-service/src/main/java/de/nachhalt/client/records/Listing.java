package de.nachhalt.client.records;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedSet;

/**
 * How a client is found in lists. Each position ends with the client's id, so no two
 * clients ever share one: a list stays stable under ties, and a single index range is
 * enough to go on from a cursor.
 *
 * @param words under which a search finds the client
 * @param byName position among all clients when sorted by name
 * @param byChange position when sorted by the last change
 */
public record Listing(SortedSet<String> words, String byName, String byChange) {

	/** Sorts before every character that a name may contain. */
	private static final char SEPARATOR = '\u0001';

	/** Longest part of a name that decides on its position; folding may lengthen it. */
	private static final int LONGEST = 200;

	static Listing of(String id, Profile profile, Instant changedAt) {
		String moment = String.format(Locale.ROOT, "%015d", changedAt.toEpochMilli());
		String name = Words.fold(profile.name());
		String beginning = name.substring(0, Math.min(name.length(), LONGEST));
		return new Listing(Words.keys(profile.name(), profile.sector()), beginning + SEPARATOR + id,
				moment + SEPARATOR + id);
	}

}
