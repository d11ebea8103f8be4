package de.nachhalt.assessment.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * What one perspective said to one question.
 *
 * @param value present exactly when the state is {@link AnswerState#ANSWERED}
 * @param evidenced whether something was named that proves it
 */
public record Answer(String question, Perspective perspective, AnswerState state, @Nullable Value value,
		boolean evidenced) {

	public Answer {
		if ((state == AnswerState.ANSWERED) != (value != null)) {
			throw new IllegalArgumentException("a value goes with the state answered, and with no other");
		}
	}

	public static Answer of(String question, Perspective perspective, Value value) {
		return new Answer(question, perspective, AnswerState.ANSWERED, value, false);
	}

	public static Answer unknown(String question, Perspective perspective) {
		return new Answer(question, perspective, AnswerState.UNKNOWN, null, false);
	}

	public static Answer notApplicable(String question, Perspective perspective) {
		return new Answer(question, perspective, AnswerState.NOT_APPLICABLE, null, false);
	}

}
