package de.nachhalt.assessment.scoring.result;

import org.jspecify.annotations.Nullable;

/**
 * An amount known only to lie between two ends; the unit is said where it is used.
 *
 * @param low null: without end, just as the upper end
 * @param high null: without end
 */
public record Range(@Nullable Double low, @Nullable Double high) {

	public static Range of(double low, double high) {
		return new Range(end(low), end(high));
	}

	private static @Nullable Double end(double end) {
		return Double.isInfinite(end) ? null : end;
	}

}
