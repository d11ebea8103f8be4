package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.DumbbellChart;
import de.nachhalt.report.charts.DumbbellChart.Mark;
import de.nachhalt.report.charts.DumbbellChart.MarkShape;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Gap;
import de.nachhalt.report.result.AssessmentResult.View;

/**
 * A perception gap as the reader sees it.
 *
 * @param chart name of the picture in the manuscript
 * @param dimension that the question belongs to
 */
record Divide(String chart, String dimension, String text, String points, List<Voice> voices) {

	/**
	 * The gaps of one dimension.
	 */
	static List<Divide> of(Dimension dimension, AssessmentResult result, Wording words) {
		return result.gaps()
			.stream()
			.filter((gap) -> dimension.questions().stream().anyMatch((each) -> each.id().equals(gap.question())))
			.map((gap) -> of(gap, words.of(dimension.title()), words))
			.toList();
	}

	private static Divide of(Gap gap, String dimension, Wording words) {
		return new Divide("gap-" + gap.question(), dimension, words.of(gap.text()), words.points(gap.points()),
				gap.perspectives().stream().map((view) -> Voice.of(view, words)).toList());
	}

	DumbbellChart picture() {
		return new DumbbellChart(
				this.voices.stream().map((voice) -> new Mark(voice.shape(), voice.position())).toList());
	}

	String line() {
		return this.voices.stream()
			.map((voice) -> voice.name() + " " + voice.points())
			.collect(Collectors.joining(", "));
	}

	record Voice(String name, String symbol, MarkShape shape, String points, double position) {

		static Voice of(View view, Wording words) {
			MarkShape shape = switch (view.perspective()) {
				case "management" -> MarkShape.CIRCLE;
				case "doers" -> MarkShape.SQUARE;
				default -> MarkShape.TRIANGLE;
			};
			return new Voice(words.sayAbout("perspective", view.perspective()), symbol(shape), shape,
					words.points(view.score()), view.score());
		}

		/**
		 * On one line, whatever is around it.
		 */
		String said() {
			return String.join("\u00a0", this.symbol, this.name.replace(' ', '\u00a0'), this.points);
		}

		private static String symbol(MarkShape shape) {
			return switch (shape) {
				case CIRCLE -> "●";
				case SQUARE -> "■";
				case TRIANGLE -> "▲";
			};
		}

	}

}
