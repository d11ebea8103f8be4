package de.nachhalt.assessment.scoring;

/**
 * How a question stands once its perspectives are taken together.
 */
public enum Standing {

	MISSING("missing"), UNKNOWN("unknown"), NOT_APPLICABLE("notApplicable"), ANSWERED("answered");

	private final String wire;

	Standing(String wire) {
		this.wire = wire;
	}

	@Override
	public String toString() {
		return this.wire;
	}

}
