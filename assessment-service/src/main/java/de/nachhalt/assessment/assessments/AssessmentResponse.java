package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.runway.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as consultants see it.
 */
@Schema(name = "Assessment")
record AssessmentResponse(String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "7") long version,
		String clientId, String clientName, CatalogueKey catalogue, Engagement engagement,
		@Schema(description = "1 for the client's first assessment", example = "1") int cycle, AssessmentState state,
		Instant createdAt, @Nullable Instant completedAt,
		@Schema(description = "The level reached; null while open", example = "groundwork") @Nullable String level,
		Progress progress,
		@Schema(description = "Questions not to be asked, because other answers rule them out") List<String> hidden,
		List<AnswerResponse> answers, @Schema(description = "Null until there is one") @Nullable PlanDocument plan) {

	static AssessmentResponse of(Assessment assessment, String clientName, Progress progress, List<String> hidden) {
		Assessment.Outcome outcome = assessment.outcome();
		Plan plan = assessment.plan();
		return new AssessmentResponse(assessment.id(), assessment.version(), assessment.clientId(), clientName,
				assessment.catalogue(), assessment.engagement(), assessment.cycle(), assessment.state(),
				assessment.createdAt(), (outcome != null) ? outcome.completedAt() : null,
				(outcome != null) ? outcome.reached() : null, progress, hidden,
				assessment.answers().stream().map(AnswerResponse::of).toList(),
				(plan != null) ? PlanDocument.of(plan) : null);
	}

	@Schema(name = "Answer")
	record AnswerResponse(@Schema(example = "owner") String question, Perspective perspective,
			@Schema(description = "An option's id (choice, scale), a list of them (multi), a number, or words",
					oneOf = {
							String.class, String[].class, Double.class },
					nullable = true) @Nullable Object value,
			AnswerState state, @Nullable String comment, @Nullable String evidence,
			@Schema(description = "Subject of who entered it, or the invitation it came by") String by, Instant at,
			@Schema(description = "The earlier cycle in which it was checked last; null once it is confirmed or changed in this one",
					example = "1") @Nullable Integer carriedFrom){

		static AnswerResponse of(GivenAnswer given) {
			return new AnswerResponse(given.question(), given.perspective(), given.value(), given.state(),
					given.comment(), given.evidence(), given.by(), given.at(), given.carriedFrom());
		}

	}

}
