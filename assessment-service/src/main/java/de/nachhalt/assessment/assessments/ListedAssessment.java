package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * What lists read of an assessment: not its answers, its plan, its history and the text
 * of its result, which are most of the document.
 *
 * @param outcome null while it is open
 */
record ListedAssessment(String id, long version, String clientId, CatalogueKey catalogue, Engagement engagement,
		int cycle, AssessmentState state, Instant createdAt, String position, @Nullable Outcome outcome) {

	record Outcome(Instant completedAt, String reached) {
	}

}
