package de.nachhalt.assessment.scoring.condition;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;

/**
 * A part of a condition that cannot be accepted. The id is CEL's number of the part, from
 * which its place is found.
 */
final class Refused extends RuntimeException {

	private final long part;

	private final String code;

	private final transient Object[] arguments;

	/**
	 * Refuses a part.
	 * @param code stable name of the reason
	 * @param arguments what the words for it mention
	 */
	Refused(long part, String code, Object... arguments) {
		super(code, null, false, false);
		this.part = part;
		this.code = code;
		this.arguments = arguments;
	}

	long part() {
		return this.part;
	}

	CatalogueProblem problem() {
		return CatalogueProblem.of("", this.code, this.arguments);
	}

}
