package de.nachhalt.messaging;

import java.time.Duration;

import reactor.util.retry.Retry;

/**
 * When two change the same aggregate at once: whoever was slower reads the newer state
 * and writes again.
 */
public final class Contention {

	private static final Retry RETRY = Retry.backoff(30, Duration.ofMillis(5))
		.maxBackoff(Duration.ofMillis(100))
		.filter((ex) -> ex instanceof ConcurrentChange || ex instanceof DuplicateAggregate)
		.onRetryExhaustedThrow((retry, signal) -> signal.failure());

	private Contention() {
	}

	/**
	 * For the whole of reading and writing: up to thirty times, in some two seconds, then
	 * the last {@link ConcurrentChange} or {@link DuplicateAggregate}.
	 */
	public static Retry retry() {
		return RETRY;
	}

}
