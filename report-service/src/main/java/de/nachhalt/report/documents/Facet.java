package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Question;

/**
 * A dimension as the reader sees it.
 */
record Facet(String id, String title, String score, String interval, String coverage, boolean assessable, Bar bar,
		RadarChart.Axis axis, List<Row> rows) {

	static Facet of(Dimension dimension, Wording words) {
		String title = words.of(dimension.title());
		return new Facet(dimension.id(), title, words.points(dimension.score(), words.say("score.none")),
				words.interval(dimension.low(), dimension.high()), words.share(dimension.coverage()),
				dimension.assessable(), new Bar(dimension.score(), dimension.low(), dimension.high()),
				new RadarChart.Axis(title, dimension.assessable() ? dimension.score() : null, dimension.low(),
						dimension.high()),
				dimension.questions().stream().map((question) -> Row.of(question, words)).toList());
	}

	boolean scored() {
		return this.bar.score() != null;
	}

	/**
	 * A question with what was answered.
	 *
	 * @param remark what the figure does not say: that nobody knew, that it does not
	 * apply
	 */
	record Row(String text, String score, String interval, Bar bar, boolean applicable, String remark) {

		static Row of(Question question, Wording words) {
			boolean applicable = !"notApplicable".equals(question.state());
			boolean answered = "answered".equals(question.state());
			return new Row(words.of(question.text()), words.points(question.score(), words.say("score.none")),
					applicable ? words.interval(question.low(), question.high()) : "",
					new Bar(question.score(), question.low(), question.high()), applicable,
					answered ? "" : words.sayAbout("state", question.state()));
		}

	}

}
