package de.nachhalt.assessment.scoring.model;

/**
 * What was said: a value, that nobody knows, or that the question does not apply.
 */
public enum AnswerState {

	ANSWERED("answered"), UNKNOWN("unknown"), NOT_APPLICABLE("notApplicable");

	private final String wire;

	AnswerState(String wire) {
		this.wire = wire;
	}

	@Override
	public String toString() {
		return this.wire;
	}

}
