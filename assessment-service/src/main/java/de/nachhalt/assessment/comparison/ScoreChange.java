package de.nachhalt.assessment.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How a score changed, and what of it is due to whom: before + catalogue + client =
 * after.
 *
 * @param before 0 to 100; null when nothing was answered
 * @param after 0 to 100; null when nothing is answered
 * @param catalogue points by which the earlier answers are worth more or less in the
 * later catalogue; null when that cannot be said
 * @param client points by which the later answers are worth more or less than the earlier
 * ones, both in the later catalogue; null when that cannot be said
 * @param notRechecked share of the answered weight that nobody has looked at again, 0 to
 * 1
 */
record ScoreChange(@Nullable Double before, @Nullable Double after, @Nullable Double catalogue, @Nullable Double client,
		double notRechecked) {

	/**
	 * Splits a change.
	 * @param between the earlier answers, scored with the later catalogue
	 */
	static ScoreChange of(@Nullable Double before, @Nullable Double between, @Nullable Double after,
			double notRechecked) {
		return new ScoreChange(before, after, difference(before, between), difference(between, after), notRechecked);
	}

	private static @Nullable Double difference(@Nullable Double from, @Nullable Double to) {
		return (from != null && to != null) ? to - from : null;
	}

}
