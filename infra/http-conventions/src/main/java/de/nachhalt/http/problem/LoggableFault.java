package de.nachhalt.http.problem;

import org.jspecify.annotations.Nullable;

/**
 * A fault as it may be logged. Reactor adds what it was about to do, and with it the
 * address of the request: words that people searched for, secrets of personal links.
 * Type, message and places in the code stay.
 */
final class LoggableFault extends Throwable {

	private final String description;

	private LoggableFault(Throwable fault) {
		super(fault.getMessage(), of(fault.getCause()), false, true);
		this.description = fault.toString();
		setStackTrace(fault.getStackTrace());
	}

	static @Nullable LoggableFault of(@Nullable Throwable fault) {
		return (fault != null) ? new LoggableFault(fault) : null;
	}

	@Override
	public String toString() {
		return this.description;
	}

}
