package de.nachhalt.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Observed durations in milliseconds and their quantiles (nearest rank).
 */
public final class Durations {

	private final double[] sorted;

	public Durations(double[] milliseconds) {
		this.sorted = milliseconds.clone();
		Arrays.sort(this.sorted);
	}

	/**
	 * @param share between 0 (exclusive) and 1
	 */
	public double quantile(double share) {
		int rank = (int) Math.ceil(share * this.sorted.length);
		return this.sorted[Math.max(0, rank - 1)];
	}

	/** A row of the table in docs/measurements.md. */
	public String row(String what) {
		return String.format(Locale.ROOT, "| %s | %d | %.0f ms | %.0f ms | %.0f ms |", what, this.sorted.length,
				quantile(0.5), quantile(0.95), quantile(1));
	}

}
