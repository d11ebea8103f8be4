package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.model.Aggregation;

/**
 * Adds up the children of one node. Reused for every node of every evaluation.
 */
final class Aggregate {

	/**
	 * From which share of a node's weight on something can be said about it.
	 */
	private static final double ENOUGH = 0.5;

	private static final double FULL = 100;

	private Aggregation aggregation = Aggregation.MEAN;

	private double asked;

	private double applicable;

	private double answered;

	private double covered;

	private double assured;

	private double valueSum;

	private double lowSum;

	private double highSum;

	private double valueMin;

	private double lowMin;

	private double highMin;

	void begin(Aggregation how) {
		this.aggregation = how;
		this.asked = 0;
		this.applicable = 0;
		this.answered = 0;
		this.covered = 0;
		this.assured = 0;
		this.valueSum = 0;
		this.lowSum = 0;
		this.highSum = 0;
		this.valueMin = Double.POSITIVE_INFINITY;
		this.lowMin = Double.POSITIVE_INFINITY;
		this.highMin = Double.POSITIVE_INFINITY;
	}

	/**
	 * A child that is asked but does not apply: it counts for neither side of the score.
	 */
	void addNotApplicable(double weight) {
		this.asked += weight;
	}

	void add(double weight, double value, double low, double high, double coverage, boolean sure) {
		this.asked += weight;
		this.applicable += weight;
		this.covered += weight * coverage;
		this.lowSum += weight * low;
		this.highSum += weight * high;
		this.lowMin = Math.min(this.lowMin, low);
		this.highMin = Math.min(this.highMin, high);
		if (sure) {
			this.assured += weight;
		}
		if (!Double.isNaN(value)) {
			this.answered += weight;
			this.valueSum += weight * value;
			this.valueMin = Math.min(this.valueMin, value);
		}
	}

	boolean applies() {
		return this.applicable > 0;
	}

	/**
	 * Whether at least half of the weight is left applicable.
	 */
	boolean assessable() {
		return applies() && this.applicable >= ENOUGH * this.asked;
	}

	/**
	 * Whether it will stay assessable, whatever else is answered.
	 */
	boolean assured() {
		return applies() && this.assured >= ENOUGH * this.asked;
	}

	double coverage() {
		return applies() ? this.covered / this.applicable : 0;
	}

	double low() {
		if (!applies()) {
			return 0;
		}
		return of(this.lowSum, this.lowMin, this.applicable);
	}

	double high() {
		if (!applies()) {
			return (this.aggregation == Aggregation.SUM) ? 0 : FULL;
		}
		return of(this.highSum, this.highMin, this.applicable);
	}

	/**
	 * The score over what is answered; not-a-number when nothing is.
	 */
	double value() {
		if (this.answered <= 0) {
			return Double.NaN;
		}
		return Math.clamp(of(this.valueSum, this.valueMin, this.answered), low(), high());
	}

	private double of(double sum, double minimum, double weight) {
		return switch (this.aggregation) {
			case MEAN -> sum / weight;
			case MINIMUM -> minimum;
			case SUM -> sum / FULL;
		};
	}

}
