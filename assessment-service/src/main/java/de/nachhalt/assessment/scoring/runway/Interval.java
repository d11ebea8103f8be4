package de.nachhalt.assessment.scoring.runway;

import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Truth;

/**
 * An amount known only to lie between two ends, none of them negative. The upper end may
 * be infinite.
 */
public record Interval(double low, double high) {

	static final Interval ZERO = of(0);

	/**
	 * Nothing is known.
	 */
	static final Interval UNKNOWN = new Interval(0, Double.POSITIVE_INFINITY);

	/**
	 * Sums of tenths of hours are not exact in binary; this much is not a shortage.
	 */
	private static final double ROUNDING = 1e-9;

	static Interval of(double amount) {
		return new Interval(amount, amount);
	}

	static Interval of(Figure figure) {
		return new Interval(figure.low(), figure.high());
	}

	Interval plus(Interval other) {
		return new Interval(this.low + other.low, this.high + other.high);
	}

	Interval times(Interval other) {
		return new Interval(this.low * other.low, this.high * other.high);
	}

	Interval times(double factor) {
		return times(of(factor));
	}

	Interval atLeast(double floor) {
		return new Interval(Math.max(this.low, floor), Math.max(this.high, floor));
	}

	/**
	 * Whether this much is there, given so much.
	 */
	Truth within(Interval given) {
		if (fits(this.high, given.low)) {
			return Truth.TRUE;
		}
		return fits(this.low, given.high) ? Truth.OPEN : Truth.FALSE;
	}

	/**
	 * Whether nothing about it is unknown.
	 */
	public boolean exact() {
		return this.low == this.high;
	}

	static boolean fits(double needed, double given) {
		return needed <= given + ROUNDING;
	}

}
