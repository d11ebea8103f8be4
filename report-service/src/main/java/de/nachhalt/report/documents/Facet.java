package de.nachhalt.report.documents;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Localized;

/**
 * A dimension as the reader sees it.
 *
 * @param about what it is about; empty when not told
 * @param tally how its answers stand, in one line
 * @param demands its place in the ladder
 * @param signs its warning signs
 * @param warnings the same by name, in one line; empty when there are none
 * @param divides its perception gaps
 * @param near what is said of perspectives that are not far apart; empty when there is
 * nothing to compare
 */
record Facet(String id, String title, String about, boolean assessable, Gauge gauge, String tally, List<Demand> demands,
		List<Remark> signs, String warnings, List<Divide> divides, String near, Lift lift, List<Row> rows) {

	static final double STRONG = 75;

	/** With more questions it may take more than a page. */
	private static final int BRIEF = 14;

	private static final double WEAK = 40;

	static Facet of(Dimension dimension, Bearings bearings, Wording words) {
		String id = dimension.id();
		Set<String> questions = dimension.questions().stream().map(Question::id).collect(Collectors.toSet());
		return new Facet(id, words.of(dimension.title()), bearings.basis().about(id).map(words::of).orElse(""),
				dimension.assessable(), Gauge.of(dimension, bearings, words), tally(dimension, words),
				Demand.of(id, questions, bearings.result(), words),
				Remark.flags(id, questions, bearings.result(), words),
				Remark.flagsByName(id, questions, bearings.result(), words),
				Divide.of(dimension, bearings.result(), words), near(dimension, words),
				Lift.of(dimension, bearings, words),
				dimension.questions()
					.stream()
					.map((each) -> Row.of(each, counts(each, dimension), bearings, words))
					.toList());
	}

	/**
	 * Name of the picture in the manuscript.
	 */
	String chart() {
		return "dimension-" + this.id;
	}

	String chartDescription(Wording words) {
		return this.gauge.description(this.title, words);
	}

	RadarChart.Axis axis() {
		return this.gauge.axis(this.title, this.assessable);
	}

	/**
	 * Whether it is told what was answered.
	 */
	boolean spoken() {
		return this.rows.stream().anyMatch((row) -> !row.answer().isEmpty());
	}

	/**
	 * Whether it can stand on a page in one piece.
	 */
	boolean brief() {
		return this.rows.size() <= BRIEF;
	}

	/**
	 * Whether an answer counts: what is not answered although everything that counts is,
	 * asks for free words.
	 */
	private static boolean counts(Question question, Dimension dimension) {
		return "answered".equals(question.state()) || dimension.coverage() < 1;
	}

	private static String tally(Dimension dimension, Wording words) {
		List<Double> scores = dimension.questions().stream().map(Question::score).filter(Objects::nonNull).toList();
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

	private static String near(Dimension dimension, Wording words) {
		return dimension.questions()
			.stream()
			.map(Question::gap)
			.filter(Objects::nonNull)
			.max(Double::compare)
			.map((gap) -> words.say("dimension.near", words.points(gap.doubleValue())))
			.orElse("");
	}

	/**
	 * A question with what was answered.
	 *
	 * @param answer in words; empty when not told
	 * @param remark what the figure does not say: that nobody knew, that it does not
	 * apply, that it was not looked at again
	 */
	record Row(String text, String answer, String score, String interval, Bar bar, boolean applicable, String remark) {

		/** More than these are counted, not listed. */
		private static final int LISTED = 2;

		static Row of(Question question, boolean counts, Bearings bearings, Wording words) {
			boolean applicable = counts && !"notApplicable".equals(question.state());
			return new Row(words.of(question.text()), answer(question, bearings, words), score(question, words),
					applicable ? words.interval(question.low(), question.high()) : "",
					new Bar(question.score(), question.low(), question.high()), applicable,
					remark(question, bearings.carried(), words));
		}

		private static String answer(Question question, Bearings bearings, Wording words) {
			return bearings.basis().answer(question.id()).map((answer) -> {
				long chosen = answer.options().stream().filter((choice) -> choice.chosen()).count();
				Localized said = answer.said();
				return (chosen > LISTED) ? words.say("dimension.chosen", chosen, answer.options().size())
						: words.of(said);
			}).orElse("");
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
