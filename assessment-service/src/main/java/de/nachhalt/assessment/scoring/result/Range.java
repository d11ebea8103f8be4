package de.nachhalt.assessment.scoring.result;

import org.jspecify.annotations.Nullable;

/**
 * An amount known only to lie between two ends; the unit is said where it is used.
 *
 * @param low null when it is without end for sure
 * @param high null when it may be without end
 * @param unbounded whether it may be without end
 */
public record Range(@Nullable Double low, @Nullable Double high, boolean unbounded) {

	public static Range of(double low, double high) {
		return new Range(end(low), end(high), Double.isInfinite(high));
	}

	private static @Nullable Double end(double end) {
		return Double.isInfinite(end) ? null : end;
	}

}
