package de.nachhalt.messaging;

/**
 * Carries whatever a handler threw through interfaces that know no checked exceptions.
 */
final class HandlerFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	HandlerFailure(Exception cause) {
		super(cause.getMessage(), cause);
	}

}
