package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Answers by invitation, to be taken together: all of them or none.
 */
@Schema(name = "QuestionnaireAnswersRequest")
record GivenAnswersRequest(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Item> answers) {

	List<GivenAnswer> given(Invitation invitation, Instant now) {
		return this.answers.stream().map((answer) -> answer.given(invitation, now)).toList();
	}

	/**
	 * A comment would tell who wrote it.
	 * @throws InvalidRequest naming each comment on an answer that is to be anonymous
	 */
	void requireAnonymity(Invitation invitation) {
		List<FieldProblem> problems = new ArrayList<>();
		for (int i = 0; i < this.answers.size(); i++) {
			if (invitation.perspective() == Perspective.DOERS && this.answers.get(i).comment() != null) {
				problems.add(new FieldProblem("answers[%d].comment".formatted(i), "comment-not-taken"));
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidRequest(problems);
		}
	}

	/**
	 * What somebody invited says to one question: a value, or a state instead of one.
	 */
	@Schema(name = "QuestionnaireAnswerRequest")
	record Item(@Schema(example = "owner") @NotBlank String question,
			@Schema(description = "An option's id (choice, scale), a list of them (multi), a number, or words",
					oneOf = {
							String.class, String[].class, Double.class },
					nullable = true, example = "named") @Nullable Object value,
			@Schema(description = "`unknown` or `notApplicable` instead of a value") @Nullable AnswerState state,
			@Schema(description = "Where the questionnaire takes comments. Left out: an earlier one stays; empty: it "
					+ "goes") @Nullable @Size(max = 2000) String comment){

		GivenAnswer given(Invitation invitation, Instant now) {
			AnswerState said = (this.state != null) ? this.state : AnswerState.ANSWERED;
			return new GivenAnswer(this.question, invitation.perspective(), said, plainValue(), this.comment, null,
					invitation.signature(), now, null);
		}

		/**
		 * Numbers without their kind, options once each: what is kept cannot grow by
		 * repetition.
		 */
		private @Nullable Object plainValue() {
			return switch (this.value) {
				case Number number -> (Object) number.doubleValue();
				case List<?> options -> options.stream().distinct().toList();
				case null -> null;
				default -> this.value;
			};
		}

	}

}
