package de.nachhalt.report.documents;

import de.nachhalt.report.charts.IntervalChart;
import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.Basis.Spread;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a dimension.
 *
 * @param interval what the score can still become; empty when it is settled
 * @param before the score in the cycle before; empty when there is none, as is the change
 * @param median of the others; empty when there are too few, as is the middle half
 */
record Gauge(String score, String interval, String before, String change, String coverage, String median, String middle,
		IntervalChart bar) {

	static Gauge of(Dimension dimension, Bearings bearings, Wording words) {
		Double previous = bearings.previousScore(dimension.id());
		Spread spread = bearings.spread(dimension.id());
		return new Gauge(words.points(dimension.score(), words.say("score.none")),
				words.interval(dimension.low(), dimension.high()), words.points(previous, ""),
				words.change(previous, dimension.score()), words.share(dimension.coverage()),
				(spread != null) ? words.points(spread.median()) : "",
				(spread != null) ? words.points(spread.lowerQuartile()) + "–" + words.points(spread.upperQuartile())
						: "",
				new IntervalChart(dimension.score(), dimension.low(), dimension.high(), previous, others(spread)));
	}

	private static IntervalChart.@Nullable Others others(@Nullable Spread spread) {
		return (spread == null) ? null
				: new IntervalChart.Others(spread.lowerQuartile(), spread.median(), spread.upperQuartile());
	}

	boolean scored() {
		return this.bar.score() != null;
	}

	/**
	 * The picture in words.
	 */
	String description(String title, Wording words) {
		String said = words.say("dimension.alt", title, this.score);
		if (!this.interval.isEmpty()) {
			said += " " + words.say("dimension.alt.interval", this.interval);
		}
		if (!this.before.isEmpty()) {
			said += " " + words.say("dimension.alt.before", this.before);
		}
		return this.median.isEmpty() ? said : said + " " + words.say("dimension.alt.peers", this.median, this.middle);
	}

	RadarChart.Axis axis(String title, boolean assessable) {
		IntervalChart.Others peers = this.bar.peers();
		return new RadarChart.Axis(title, assessable ? this.bar.score() : null, this.bar.low(), this.bar.high(),
				this.bar.previous(), (peers != null) ? peers.median() : null);
	}

}
