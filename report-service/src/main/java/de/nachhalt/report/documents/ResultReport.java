package de.nachhalt.report.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Gap;

/**
 * What the result report says about one completed assessment.
 */
record ResultReport(Wording words, String client, AssessmentResult result, Ladder ladder, List<Facet> facets,
		List<Finding> findings, List<Divide> divides) {

	private static final int HEADER = 70;

	static ResultReport of(AssessmentResult result, String client, Wording words) {
		return new ResultReport(words, client, result, Ladder.of(result, words),
				result.dimensions().stream().map((dimension) -> Facet.of(dimension, words)).toList(),
				result.flags().stream().map((flag) -> Finding.of(flag, words)).toList(), divides(result, words));
	}

	private static List<Divide> divides(AssessmentResult result, Wording words) {
		List<Divide> divides = new ArrayList<>();
		for (Gap gap : result.gaps()) {
			divides.add(Divide.of(divides.size() + 1, gap, words));
		}
		return List.copyOf(divides);
	}

	Instant date() {
		return this.result.completedAt();
	}

	/**
	 * The client's name where there is room for one line only.
	 */
	String shortClient() {
		if (this.client.codePointCount(0, this.client.length()) <= HEADER) {
			return this.client;
		}
		return this.client.substring(0, this.client.offsetByCodePoints(0, HEADER)).strip() + "…";
	}

	/**
	 * The longer a name, the smaller it is set on the cover.
	 */
	String clientStyle() {
		return (this.client.length() <= 34) ? "short" : (this.client.length() <= 120) ? "medium" : "long";
	}

	String engagement() {
		return this.words.sayAbout("engagement", this.result.engagement());
	}

	String total() {
		return this.words.points(this.result.total().score(), this.words.say("score.none"));
	}

	String totalInterval() {
		return this.words.interval(this.result.total().low(), this.result.total().high());
	}

	String coverage() {
		return this.words.share(this.result.total().coverage());
	}

	String confidence() {
		Confidence confidence = Confidence.of(this.result.total().coverage());
		return this.words.say("confidence." + confidence.name().toLowerCase(Locale.ROOT), coverage());
	}

	List<Reading> deliveryReadings() {
		return Reading.of(this.result.delivery().inputs(), this.words);
	}

	String ladderDescription() {
		return this.words.say("ladder.alt",
				this.ladder.rungs()
					.stream()
					.map((rung) -> rung.number() + " " + rung.title() + " ("
							+ this.words.sayAbout("standing", rung.standing().name().toLowerCase(Locale.ROOT)) + ")")
					.collect(Collectors.joining(", ")));
	}

	String profileDescription() {
		return this.words.say("profile.alt",
				this.facets.stream()
					.map((facet) -> facet.title() + " " + facet.score())
					.collect(Collectors.joining(", ")));
	}

	Map<String, Chart> charts() {
		Map<String, Chart> charts = new HashMap<>();
		charts.put("ladder", this.ladder.chart());
		charts.put("profile", new RadarChart(this.facets.stream().map(Facet::axis).toList()));
		this.divides.forEach((divide) -> charts.put(divide.chart(), divide.picture()));
		return charts;
	}

}
