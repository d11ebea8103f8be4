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

	/**
	 * Takes the children together. Sums are kept in local variables: this is the loop
	 * that thousands of evaluations spend most of their time in.
	 */
	void over(int[] children, Layout layout, Evaluation from, Aggregation how) {
		double ofAll = 0;
		double ofApplicable = 0;
		double ofAnswered = 0;
		double ofCovered = 0;
		double ofAssured = 0;
		double values = 0;
		double lows = 0;
		double highs = 0;
		for (int child : children) {
			double weight = layout.weights[child];
			if (weight == 0) {
				continue;
			}
			if (from.certain(child)) {
				double points = layout.factors[child] * from.value[child];
				ofAll += weight;
				ofApplicable += weight;
				ofAnswered += weight;
				ofCovered += weight;
				ofAssured += weight;
				values += points;
				lows += points;
				highs += points;
				continue;
			}
			if (from.hidden(child)) {
				continue;
			}
			ofAll += weight;
			if (!from.applies[child]) {
				continue;
			}
			ofApplicable += weight;
			ofCovered += weight * from.coverage[child];
			ofAssured += from.assured[child] ? weight : 0;
			lows += layout.factors[child] * from.low[child];
			highs += layout.factors[child] * from.high[child];
			if (!Double.isNaN(from.value[child])) {
				ofAnswered += weight;
				values += layout.factors[child] * from.value[child];
			}
		}
		this.aggregation = how;
		this.asked = ofAll;
		this.applicable = ofApplicable;
		this.answered = ofAnswered;
		this.covered = ofCovered;
		this.assured = ofAssured;
		this.valueSum = values;
		this.lowSum = lows;
		this.highSum = highs;
		if (how == Aggregation.MINIMUM) {
			least(children, layout, from);
		}
	}

	private void least(int[] children, Layout layout, Evaluation from) {
		this.valueMin = Double.POSITIVE_INFINITY;
		this.lowMin = Double.POSITIVE_INFINITY;
		this.highMin = Double.POSITIVE_INFINITY;
		for (int child : children) {
			if (layout.weights[child] > 0 && !from.hidden(child) && from.applies[child]) {
				this.lowMin = Math.min(this.lowMin, from.low[child]);
				this.highMin = Math.min(this.highMin, from.high[child]);
				if (!Double.isNaN(from.value[child])) {
					this.valueMin = Math.min(this.valueMin, from.value[child]);
				}
			}
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
	 * @param least what rounding must not take it below
	 * @param most what rounding must not take it above
	 */
	double value(double least, double most) {
		if (this.answered <= 0) {
			return Double.NaN;
		}
		return Math.clamp(of(this.valueSum, this.valueMin, this.answered), least, most);
	}

	private double of(double sum, double minimum, double weight) {
		return switch (this.aggregation) {
			case MEAN -> sum / weight;
			case MINIMUM -> minimum;
			case SUM -> sum / FULL;
		};
	}

}
