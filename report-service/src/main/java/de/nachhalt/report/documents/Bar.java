package de.nachhalt.report.documents;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A score on a scale from 0 to 100 as lengths of a style sheet: how far it is filled, and
 * from where to where it may still move.
 */
record Bar(@Nullable Double score, double low, double high) {

	String filled() {
		return percent((this.score != null) ? this.score : 0);
	}

	String from() {
		return percent(this.low);
	}

	String span() {
		return percent(Math.max(0, this.high - this.low));
	}

	boolean movable() {
		return this.high - this.low >= 1;
	}

	private static String percent(double points) {
		return String.format(Locale.ROOT, "%.1f%%", Math.clamp(points, 0, 100));
	}

}
