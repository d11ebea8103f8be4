package de.nachhalt.assessment.practice;

import java.util.List;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scores that an assessment was completed with, as they were at the time: as much as
 * is needed of its outcome, and of the event that carried it.
 */
record ResultDocument(Result.CatalogueRef catalogue, Total total, List<Dimension> dimensions) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static ResultDocument of(Assessment.Outcome outcome) {
		return JSON.readValue(outcome.result(), ResultDocument.class);
	}

	/**
	 * The score over all.
	 */
	record Total(@Nullable Double score) {
	}

	/**
	 * The score of one dimension.
	 */
	record Dimension(String id, Text title, @Nullable Double score) {
	}

}
