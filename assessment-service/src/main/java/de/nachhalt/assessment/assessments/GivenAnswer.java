package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param value an option's id, a list of them, a number or words; null unless answered
 * @param by subject of who entered it
 */
public record GivenAnswer(String question, Perspective perspective, AnswerState state, @Nullable Object value,
		@Nullable String comment, @Nullable String evidence, String by, Instant at) {

	boolean answersTheSameAs(GivenAnswer other) {
		return this.question.equals(other.question) && this.perspective == other.perspective;
	}

	/**
	 * This answer in the place of an earlier one: remarks that it does not mention stay.
	 */
	GivenAnswer replacing(GivenAnswer earlier) {
		return new GivenAnswer(this.question, this.perspective, this.state, this.value,
				(this.comment != null) ? this.comment : earlier.comment,
				(this.evidence != null) ? this.evidence : earlier.evidence, this.by, this.at);
	}

}
