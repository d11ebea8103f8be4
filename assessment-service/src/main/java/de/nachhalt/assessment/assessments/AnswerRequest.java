package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one perspective says to one question: a value, or a state instead of one.
 */
@Schema(name = "AnswerRequest")
record AnswerRequest(@Schema(example = "owner") @NotBlank String question,
		@Schema(example = "management") @NotNull Perspective perspective,
		@Schema(description = "An option's id (choice, scale), a list of them (multi), a number, or words", oneOf = {
				String.class, String[].class, Double.class }, nullable = true,
				example = "named") @Nullable Object value,
		@Schema(description = "`unknown` or `notApplicable` instead of a value") @Nullable AnswerState state,
		@Schema(description = "Left out: an earlier comment stays; empty: it goes") @Nullable @Size(
				max = 2000) String comment,
		@Schema(description = "What proves the answer: a document, a link, an observation. Left out: an earlier one "
				+ "stays; empty: it goes") @Nullable @Size(max = 1000) String evidence){

	/**
	 * The request that would have given this answer.
	 */
	static AnswerRequest repeating(GivenAnswer answer) {
		return new AnswerRequest(answer.question(), answer.perspective(), answer.value(), answer.state(),
				answer.comment(), answer.evidence());
	}

	AnswerState said() {
		return (this.state != null) ? this.state : AnswerState.ANSWERED;
	}

	/**
	 * Whether there is either a value or a state that stands for none.
	 */
	boolean complete() {
		return (plainValue() != null) == (said() == AnswerState.ANSWERED);
	}

	/**
	 * The value as it is kept: numbers without their kind.
	 */
	@Nullable Object plainValue() {
		return (this.value instanceof Number number) ? (Object) number.doubleValue() : this.value;
	}

	GivenAnswer given(String by, Instant at) {
		return new GivenAnswer(this.question, this.perspective, said(), plainValue(), this.comment, this.evidence, by,
				at, null);
	}

}
