package de.nachhalt.report.documents;

import java.util.List;
import java.util.Set;

import de.nachhalt.report.charts.IntervalChart;
import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Question;
import org.jspecify.annotations.Nullable;

/**
 * A dimension as the reader sees it.
 *
 * @param before the score in the cycle before; empty when there is none
 * @param tally how its answers stand, in one line
 */
record Facet(String id, String title, String score, String interval, String before, String change, String coverage,
		boolean assessable, String tally, IntervalChart bar, List<Remark> remarks, List<Row> rows) {

	private static final double STRONG = 75;

	private static final double WEAK = 40;

	static Facet of(Dimension dimension, Bearings bearings, Wording words) {
		Double previous = bearings.previousScore(dimension.id());
		return new Facet(dimension.id(), words.of(dimension.title()),
				words.points(dimension.score(), words.say("score.none")),
				words.interval(dimension.low(), dimension.high()), words.points(previous, ""),
				words.change(previous, dimension.score()), words.share(dimension.coverage()), dimension.assessable(),
				tally(dimension, words),
				new IntervalChart(dimension.score(), dimension.low(), dimension.high(), previous),
				Remark.of(dimension, bearings, words),
				dimension.questions()
					.stream()
					.map((each) -> Row.of(each, counts(each, dimension), bearings.carried(), words))
					.toList());
	}

	/**
	 * Name of the picture in the manuscript.
	 */
	String chart() {
		return "dimension-" + this.id;
	}

	String chartDescription(Wording words) {
		String said = words.say("dimension.alt", this.title, this.score);
		if (!this.interval.isEmpty()) {
			said += " " + words.say("dimension.alt.interval", this.interval);
		}
		return this.before.isEmpty() ? said : said + " " + words.say("dimension.alt.before", this.before);
	}

	RadarChart.Axis axis() {
		return new RadarChart.Axis(this.title, this.assessable ? this.bar.score() : null, this.bar.low(),
				this.bar.high(), this.bar.previous());
	}

	boolean scored() {
		return this.bar.score() != null;
	}

	/**
	 * Whether an answer counts: what is not answered although everything that counts is,
	 * asks for free words.
	 */
	private static boolean counts(Question question, Dimension dimension) {
		return "answered".equals(question.state()) || dimension.coverage() < 1;
	}

	private static String tally(Dimension dimension, Wording words) {
		List<Double> scores = dimension.questions()
			.stream()
			.map(Question::score)
			.filter((score) -> score != null)
			.toList();
		long strong = scores.stream().filter((score) -> score >= STRONG).count();
		long weak = scores.stream().filter((score) -> score < WEAK).count();
		long open = dimension.questions()
			.stream()
			.filter((question) -> "unknown".equals(question.state()) || "missing".equals(question.state()))
			.filter((question) -> counts(question, dimension))
			.count();
		String tally = words.say("dimension.tally", strong, scores.size(), weak);
		if (open > 0) {
			tally += " · " + words.say("dimension.tally.open", open);
		}
		Double evidence = dimension.evidence();
		return (evidence == null) ? tally : tally + " · " + words.say("dimension.evidence", words.share(evidence));
	}

	/**
	 * A question with what was answered.
	 *
	 * @param remark what the figure does not say: that nobody knew, that it does not
	 * apply, that it was not looked at again
	 */
	record Row(String text, String score, String interval, Bar bar, boolean applicable, String remark) {

		static Row of(Question question, boolean counts, Set<String> carried, Wording words) {
			boolean applicable = counts && !"notApplicable".equals(question.state());
			return new Row(words.of(question.text()), score(question, words),
					applicable ? words.interval(question.low(), question.high()) : "",
					new Bar(question.score(), question.low(), question.high()), applicable,
					remark(question, carried, words));
		}

		private static String score(Question question, Wording words) {
			boolean answered = "answered".equals(question.state());
			return words.points(question.score(), answered ? "–" : words.say("score.none"));
		}

		private static String remark(Question question, Set<String> carried, Wording words) {
			if (!"answered".equals(question.state())) {
				return words.sayAbout("state", question.state());
			}
			return carried.contains(question.id()) ? words.say("state.carried") : "";
		}

		/**
		 * Whether the answer has a place on the scale: free words have none.
		 */
		boolean placed() {
			return this.applicable && (this.bar.score() != null || this.bar.movable());
		}

	}

}
