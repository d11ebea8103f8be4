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

	static AssessmentSummaryResponse of(AssessmentResponse full) {
		return new AssessmentSummaryResponse(full.id(), full.version(), full.clientId(), full.clientName(),
				full.catalogue(), full.engagement(), full.cycle(), full.state(), full.createdAt(), full.completedAt(),
				full.level(), full.progress());
	}

}
