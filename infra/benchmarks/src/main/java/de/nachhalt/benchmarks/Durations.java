package de.nachhalt.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
	 * Takes the time of each step, but not of its preparation.
	 * @param warmUp how many steps not to count
	 */
	static Durations measured(int warmUp, int runs, Supplier<String> prepare, Consumer<String> step) {
		double[] milliseconds = new double[runs];
		for (int run = -warmUp; run < runs; run++) {
			String subject = prepare.get();
			long start = System.nanoTime();
			step.accept(subject);
			if (run >= 0) {
				milliseconds[run] = (System.nanoTime() - start) / 1e6;
			}
		}
		return new Durations(milliseconds);
	}

	static void require(boolean answered) {
		if (!answered) {
			throw new IllegalStateException("The platform refuses what is measured");
		}
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
