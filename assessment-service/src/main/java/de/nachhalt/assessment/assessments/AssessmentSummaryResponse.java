package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.Engagement;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in a list: everything but the answers.
 */
@Schema(name = "AssessmentSummary")
record AssessmentSummaryResponse(String id, long version, String clientId, String clientName, CatalogueKey catalogue,
		Engagement engagement, @Schema(example = "1") int cycle, AssessmentState state, Instant createdAt,
		@Nullable Instant completedAt,
		@Schema(description = "The level reached; null while open", example = "groundwork") @Nullable String level,
		Progress progress) {

	static AssessmentSummaryResponse of(ListedAssessment assessment, String clientName, Progress progress) {
		ListedAssessment.Outcome outcome = assessment.outcome();
		return new AssessmentSummaryResponse(assessment.id(), assessment.version(), assessment.clientId(), clientName,
				assessment.catalogue(), assessment.engagement(), assessment.cycle(), assessment.state(),
				assessment.createdAt(), (outcome != null) ? outcome.completedAt() : null,
				(outcome != null) ? outcome.reached() : null, progress);
	}

}
