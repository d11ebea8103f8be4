package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param value an option's id, a list of them, a number or words; null unless answered
 * @param by subject of who entered it, or the invitation it came by
 * @param carriedFrom the cycle in which it was checked last, when it was taken along from
 * there and nobody has confirmed or changed it since; else null
 */
public record GivenAnswer(String question, Perspective perspective, AnswerState state, @Nullable Object value,
		@Nullable String comment, @Nullable String evidence, String by, Instant at, @Nullable Integer carriedFrom) {

	/**
	 * Whether both are about the same question, by the same perspective.
	 */
	public boolean answersTheSameAs(GivenAnswer other) {
		return this.question.equals(other.question) && this.perspective == other.perspective;
	}

	/**
	 * This answer in the place of an earlier one: remarks that it does not mention stay.
	 */
	GivenAnswer replacing(GivenAnswer earlier) {
		return new GivenAnswer(this.question, this.perspective, this.state, this.value,
				(this.comment != null) ? this.comment : earlier.comment,
				(this.evidence != null) ? this.evidence : earlier.evidence, this.by, this.at, this.carriedFrom);
	}

	/**
	 * This answer as the next cycle begins with it.
	 * @param cycle in which it was given, unless it was carried there, too
	 */
	GivenAnswer carried(int cycle) {
		return new GivenAnswer(this.question, this.perspective, this.state, this.value, this.comment, this.evidence,
				this.by, this.at, (this.carriedFrom != null) ? this.carriedFrom : cycle);
	}

}
