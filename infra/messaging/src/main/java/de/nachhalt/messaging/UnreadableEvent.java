package de.nachhalt.messaging;

/**
 * A record that no attempt will ever understand: not a CloudEvent, or data that does not
 * fit the consumer's record.
 */
final class UnreadableEvent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableEvent(String message, Throwable cause) {
		super(message, cause);
	}

}
