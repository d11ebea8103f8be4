package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.model.Aggregation;

/**
 * Adds up the lower ends of a node's children one by one, in the order and with the
 * arithmetic of {@link Aggregate}, so that both agree to the last bit.
 */
final class Sums {

	private static final double FULL = 100;

	private final Layout layout;

	private final Evaluation now;

	Sums(Layout layout, Evaluation now) {
		this.layout = layout;
		this.now = now;
	}

	/**
	 * Whether a node has a part in the score above it, as the evaluation sees it.
	 */
	boolean counts(int node) {
		return this.layout.weights[node] > 0 && !this.now.hidden(node) && this.now.applies[node];
	}

	static double start(Aggregation how) {
		return (how == Aggregation.MINIMUM) ? Double.POSITIVE_INFINITY : 0;
	}

	static double plus(double sum, double weight, double points, Aggregation how) {
		return (how == Aggregation.MINIMUM) ? Math.min(sum, points) : sum + weight * points;
	}

	/**
	 * The score of a node when all its children are in the sum.
	 */
	double score(double sum, int node, Aggregation how) {
		double weight = 0;
		for (int child : this.layout.children[node - this.layout.questions.length]) {
			weight += counts(child) ? this.layout.weights[child] : 0;
		}
		if (weight == 0) {
			return 0;
		}
		return switch (how) {
			case MEAN -> sum / weight;
			case MINIMUM -> sum;
			case SUM -> sum / FULL;
		};
	}

}
