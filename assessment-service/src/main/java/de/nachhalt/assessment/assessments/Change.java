package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.Objects;

import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of an assessment: who changed an answer, when, from what to what.
 *
 * @param from null when there was no answer before
 */
public record Change(String question, Perspective perspective, @Nullable Said from, Said to, String by, Instant at) {

	/**
	 * What an answer said.
	 *
	 * @param carriedFrom the cycle in which it was checked last; null when in this one
	 */
	public record Said(AnswerState state, @Nullable Object value, @Nullable Integer carriedFrom) {
	}

	static Change between(@Nullable GivenAnswer before, GivenAnswer after) {
		return new Change(after.question(), after.perspective(), (before != null) ? said(before) : null, said(after),
				after.by(), after.at());
	}

	boolean changesSomething() {
		return !Objects.equals(this.from, this.to);
	}

	private static Said said(GivenAnswer answer) {
		return new Said(answer.state(), answer.value(), answer.carriedFrom());
	}

}
