package de.nachhalt.report.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.nachhalt.report.charts.TrendChart;
import de.nachhalt.report.result.AssessmentResult.Dimension;

/**
 * How one dimension went from cycle to cycle.
 *
 * @param chart name of the picture in the manuscript
 * @param values one per cycle; a dash where the catalogue then did not have it
 * @param change since the cycle before
 * @param overall since the first cycle
 */
record Course(String chart, String title, List<String> values, String change, String overall, TrendChart trend) {

	static List<Course> all(List<Stop> stops, Wording words) {
		return stops.getLast().result().dimensions().stream().map((each) -> of(each, stops, words)).toList();
	}

	private static Course of(Dimension dimension, List<Stop> stops, Wording words) {
		List<Optional<Dimension>> states = stops.stream().map((stop) -> find(stop, dimension.id())).toList();
		List<TrendChart.Point> points = IntStream.range(0, stops.size())
			.filter((i) -> states.get(i).isPresent())
			.mapToObj((i) -> point(stops.get(i), states.get(i).orElseThrow(), words))
			.toList();
		List<Double> scores = points.stream().map(TrendChart.Point::score).filter(Objects::nonNull).toList();
		return new Course("trend-" + dimension.id(), words.of(dimension.title()),
				states.stream().map((state) -> state.map((each) -> score(each, words)).orElse("–")).toList(),
				(scores.size() < 2) ? "" : words.change(scores.get(scores.size() - 2), scores.getLast()),
				(scores.size() < 2) ? "" : words.change(scores.getFirst(), scores.getLast()), new TrendChart(points));
	}

	private static Optional<Dimension> find(Stop stop, String dimension) {
		return stop.result().dimensions().stream().filter((each) -> each.id().equals(dimension)).findFirst();
	}

	private static TrendChart.Point point(Stop stop, Dimension state, Wording words) {
		return new TrendChart.Point(stop.label(), state.assessable() ? state.score() : null, state.low(), state.high(),
				score(state, words));
	}

	private static String score(Dimension state, Wording words) {
		return state.assessable() ? words.points(state.score(), words.say("score.none"))
				: words.say("profile.unassessable");
	}

	String description(Wording words) {
		return words.say("progress.trend.alt", this.title,
				this.trend.points()
					.stream()
					.map((point) -> point.label() + " " + point.text())
					.collect(Collectors.joining(", ")));
	}

}
