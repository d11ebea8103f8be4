package de.nachhalt.assessment.practice;

import java.util.List;

import de.nachhalt.assessment.assessments.PeerGroup;

/**
 * Where a score stands among others.
 *
 * @param score points, 0 to 100
 * @param percentile share of the others, in percent, that score less; of those that score
 * the same, half
 * @param lowerQuartile of the others, as are median and upper quartile
 */
record Standing(double score, double percentile, double lowerQuartile, double median, double upperQuartile) {

	private static final double PERCENT = 100;

	/**
	 * The standing of a score.
	 * @param others at least one
	 */
	static Standing of(double score, List<Double> others) {
		List<Double> sorted = others.stream().sorted().toList();
		long below = sorted.stream().filter((other) -> other < score).count();
		long equal = sorted.stream().filter((other) -> other == score).count();
		return new Standing(score, PERCENT * (below + equal / 2.0) / sorted.size(), quantile(sorted, 0.25),
				quantile(sorted, 0.5), quantile(sorted, 0.75));
	}

	PeerGroup.Spread spread() {
		return new PeerGroup.Spread(this.lowerQuartile, this.median, this.upperQuartile);
	}

	/**
	 * Between the two nearest values in proportion: definition 7 of Hyndman and Fan,
	 * Sample Quantiles in Statistical Packages, The American Statistician 50 (1996).
	 */
	private static double quantile(List<Double> sorted, double share) {
		double position = share * (sorted.size() - 1);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.size() - 1);
		return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
	}

}
