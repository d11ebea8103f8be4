package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of an assessment.
 */
@Schema(name = "Change")
record ChangeResponse(@Schema(example = "owner") String question, Perspective perspective,
		@Schema(description = "null when there was no answer before") @Nullable SaidResponse from, SaidResponse to,
		@Schema(description = "Subject of who changed it, or the invitation it came by") String by, Instant at) {

	static ChangeResponse of(Change change) {
		Change.Said from = change.from();
		return new ChangeResponse(change.question(), change.perspective(),
				(from != null) ? SaidResponse.of(from) : null, SaidResponse.of(change.to()), change.by(), change.at());
	}

	@Schema(name = "Said")
	record SaidResponse(AnswerState state, @Schema(oneOf = {
			String.class, String[].class, Double.class }, nullable = true) @Nullable Object value,
			@Schema(description = "The earlier cycle it was taken along from, unchecked; null once confirmed or changed") @Nullable Integer carriedFrom){

		static SaidResponse of(Change.Said said) {
			return new SaidResponse(said.state(), said.value(), said.carriedFrom());
		}

	}

}
