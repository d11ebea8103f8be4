package de.nachhalt.assessment.comparison;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.comparison.ComparisonResponse.DimensionTrend;
import de.nachhalt.assessment.comparison.ComparisonResponse.TrendPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what completed cycles came to at the time, without computing anything anew.
 */
final class TrendDocument {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private TrendDocument() {
	}

	static List<TrendPoint> of(List<Assessment> cycles) {
		List<TrendPoint> points = new ArrayList<>();
		for (Assessment assessment : cycles) {
			Assessment.Outcome outcome = assessment.outcome();
			if (outcome != null) {
				Frozen frozen = JSON.readValue(outcome.result(), Frozen.class);
				points.add(new TrendPoint(assessment.id(), assessment.cycle(), outcome.completedAt(), outcome.reached(),
						frozen.total().score(), frozen.dimensions()));
			}
		}
		return points;
	}

	/**
	 * As much of a stored result as is needed.
	 */
	record Frozen(Total total, List<DimensionTrend> dimensions) {

		record Total(@Nullable Double score) {
		}

	}

}
