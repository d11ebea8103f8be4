package de.nachhalt.assessment.scoring.condition;

/**
 * A part of a condition that cannot be accepted. The id is CEL's number of the part, from
 * which its place is found.
 */
final class Refused extends RuntimeException {

	private final long part;

	Refused(long part, String reason) {
		super(reason, null, false, false);
		this.part = part;
	}

	long part() {
		return this.part;
	}

	String reason() {
		String message = getMessage();
		return (message != null) ? message : "cannot be accepted";
	}

}
