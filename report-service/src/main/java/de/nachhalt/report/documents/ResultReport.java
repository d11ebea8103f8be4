package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.charts.RadarChart;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import org.jspecify.annotations.Nullable;

/**
 * What the result report says about one completed assessment.
 */
record ResultReport(Masthead mast, Overview overview, List<Facet> facets, @Nullable Channels channels,
		@Nullable AssessmentResult previous, Standard standard) {

	static ResultReport of(Material material, Wording words) {
		Masthead mast = Masthead.of(ReportKind.RESULT, material, words);
		Bearings bearings = Bearings.of(material);
		return new ResultReport(mast, Overview.of(mast, material, true),
				material.result()
					.dimensions()
					.stream()
					.map((dimension) -> Facet.of(dimension, bearings, words))
					.toList(),
				Channels.of(material.result().channels(), words), material.previous(),
				Standard.of(material.known().peers(), words));
	}

	/**
	 * All perception gaps, in the order of the dimensions.
	 */
	List<Divide> divides() {
		return this.facets.stream().flatMap((facet) -> facet.divides().stream()).toList();
	}

	Wording words() {
		return this.mast.words();
	}

	AssessmentResult result() {
		return this.mast.result();
	}

	Ladder ladder() {
		return this.overview.ladder();
	}

	List<Chapter> chapters() {
		List<Chapter> dimensions = this.facets.stream()
			.map((facet) -> Chapter.part("dimension-" + facet.id(), facet.title()))
			.toList();
		return new Chapter.Contents(words()).add("summary")
			.add("ladder")
			.add("profile")
			.add("dimensions", dimensions)
			.add("gaps")
			.add("flags")
			.add("runway")
			.addIf(this.channels != null, "channels")
			.add("delivery")
			.addIf(this.overview.proposal() != null, "levers")
			.add("method")
			.add("sources")
			.chapters();
	}

	/**
	 * The number of a chapter; chapters about what there are no data for are left out.
	 */
	String number(String chapter) {
		return chapters().stream()
			.filter((each) -> each.id().equals(chapter))
			.findFirst()
			.map(Chapter::number)
			.orElse("");
	}

	List<Reading> deliveryReadings() {
		return Reading.unsaid(result().delivery().inputs(), words().of(result().delivery().reason()), words());
	}

	/**
	 * The cycle before, as it is named in legends; empty when there is none.
	 */
	String before() {
		AssessmentResult before = this.previous;
		return (before == null) ? ""
				: words().say("profile.before", before.cycle(), words().date(before.completedAt()));
	}

	String totalBefore() {
		return (this.previous == null) ? "" : words().points(this.previous.total().score(), "–");
	}

	String totalChange() {
		return (this.previous == null) ? "" : words().change(this.previous.total().score(), result().total().score());
	}

	String profileDescription() {
		String described = words().say("profile.alt",
				this.facets.stream().map(ResultReport::described).collect(Collectors.joining(", ")));
		if (!before().isEmpty()) {
			described += " " + words().say("profile.alt.before", before());
		}
		return this.standard.known() ? described + " " + words().say("profile.alt.peers", this.standard.name())
				: described;
	}

	private static String described(Facet facet) {
		Gauge gauge = facet.gauge();
		return facet.title() + " " + gauge.score() + (gauge.before().isEmpty() ? "" : " (" + gauge.before() + ")")
				+ (gauge.median().isEmpty() ? "" : " [" + gauge.median() + "]");
	}

	/**
	 * Where the assumptions of the runway come from, each source with what it is used
	 * for.
	 */
	Map<String, List<String>> sources() {
		Map<String, List<String>> sources = new LinkedHashMap<>();
		Stamina stamina = this.overview.stamina();
		if (stamina != null) {
			stamina.assumptions()
				.forEach((each) -> sources.computeIfAbsent(each.origin(), (origin) -> new ArrayList<>())
					.add(each.label()));
		}
		return sources;
	}

	Map<String, Chart> charts() {
		Map<String, Chart> charts = new HashMap<>();
		charts.put("ladder", ladder().chart());
		charts.put("profile", new RadarChart(this.facets.stream().map(Facet::axis).toList()));
		this.facets.forEach((facet) -> charts.put(facet.chart(), facet.gauge().bar()));
		divides().forEach((divide) -> charts.put(divide.chart(), divide.picture()));
		Stamina stamina = this.overview.stamina();
		if (stamina != null) {
			charts.put("timeline", stamina.timeline());
			charts.put("balance", stamina.balance());
		}
		return charts;
	}

}
