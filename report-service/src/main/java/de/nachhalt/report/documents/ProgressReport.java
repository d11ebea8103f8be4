package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.charts.StairsChart;
import de.nachhalt.report.charts.TrendChart;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the progress report says about all completed cycles of a client.
 *
 * @param stops the cycles, oldest first; at least the one that is reported
 * @param shift since the cycle before; {@code null} for the first
 */
record ProgressReport(Masthead mast, List<Stop> stops, List<Course> courses, @Nullable Shift shift,
		@Nullable Proposal proposal) {

	private static final int SIDE_BY_SIDE = 5;

	static ProgressReport of(Material material, Wording words) {
		Masthead mast = Masthead.of(ReportKind.PROGRESS, material, words);
		List<Stop> stops = Stop.all(material, words);
		AssessmentResult previous = material.previous();
		return new ProgressReport(mast, stops, Course.all(stops, words),
				(previous != null) ? Shift.between(previous, material.result(), words) : null,
				Proposal.of(material.outlook(), words));
	}

	Wording words() {
		return this.mast.words();
	}

	List<Chapter> chapters() {
		return new Chapter.Contents(words()).add("way")
			.add("trend")
			.add("shift")
			.add("carried")
			.add("ahead")
			.add("reading")
			.chapters();
	}

	Stop last() {
		return this.stops.getLast();
	}

	boolean alone() {
		return this.stops.size() == 1;
	}

	/**
	 * From where to where, in one sentence.
	 */
	String headline() {
		Stop first = this.stops.getFirst();
		if (alone()) {
			return words().say("progress.alone", last().level(), last().levelTitle(), last().total());
		}
		String change = words().change(first.result().total().score(), last().result().total().score());
		String direction = (last().level() > first.level()) ? "up" : (last().level() < first.level()) ? "down" : "same";
		return words().say("progress." + direction, first.level(), first.levelTitle(), last().level(),
				last().levelTitle(), first.total(), last().total(), change);
	}

	/**
	 * Questions whose answers nobody looked at again in this cycle.
	 */
	List<String> carried() {
		List<String> carried = this.mast.result().carried();
		return this.mast.result()
			.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.questions().stream())
			.filter((question) -> carried.contains(question.id()))
			.map(Question::text)
			.map(words()::of)
			.toList();
	}

	/**
	 * What the next level still needs: what is missing before what is open.
	 */
	List<Reason> ahead() {
		return last().ladder()
			.next()
			.reasons()
			.stream()
			.filter((reason) -> reason.verdict() != Verdict.TRUE)
			.sorted((one, other) -> one.verdict().compareTo(other.verdict()))
			.toList();
	}

	/**
	 * All cycles in order, as many at a time as a table has room for.
	 */
	List<Stretch> stretches() {
		int size = this.stops.size();
		List<Stretch> stretches = new ArrayList<>();
		for (int until = size; until > 0; until -= SIDE_BY_SIDE) {
			stretches.addFirst(new Stretch(Math.max(0, until - SIDE_BY_SIDE), until, until == size && !alone()));
		}
		return stretches;
	}

	/**
	 * Cycles that stand in one table.
	 *
	 * @param from the first of them, from 0
	 * @param until the first that is not among them
	 * @param changed whether what has changed since is told beside them
	 */
	record Stretch(int from, int until, boolean changed) {

		<T> List<T> of(List<T> all) {
			return all.subList(this.from, this.until);
		}

	}

	/**
	 * Whether all cycles were scored with the same catalogue.
	 */
	boolean comparable() {
		return this.stops.stream().map((stop) -> stop.result().catalogue().digest()).distinct().count() == 1;
	}

	String stairsDescription() {
		return words().say("progress.stairs.alt",
				this.stops.stream()
					.map((stop) -> stop.label() + " " + stop.level() + " " + stop.levelTitle())
					.collect(Collectors.joining(", ")));
	}

	String totalDescription() {
		return words().say("progress.trend.alt", words().say("profile.total"),
				this.stops.stream().map((stop) -> stop.label() + " " + stop.total()).collect(Collectors.joining(", ")));
	}

	Map<String, Chart> charts() {
		Map<String, Chart> charts = new HashMap<>();
		charts.put("stairs", new StairsChart(last().ladder().rungs().stream().map(Rung::title).toList(),
				this.stops.stream().map(Stop::column).toList()));
		charts.put("total", new TrendChart(this.stops.stream().map(Stop::point).toList()));
		if (!alone()) {
			this.courses.forEach((course) -> charts.put(course.chart(), course.trend()));
		}
		return charts;
	}

}
