package de.nachhalt.acceptance;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import static org.awaitility.Awaitility.await;

/**
 * Repeats a step as a person does whose network is bad, until the platform acknowledges
 * it.
 */
final class Patiently {

	private Patiently() {
	}

	static <T> T until(Supplier<T> step) {
		AtomicReference<T> acknowledged = new AtomicReference<>();
		await().atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofMillis(200))
			.pollDelay(Duration.ZERO)
			.ignoreExceptions()
			.untilAsserted(() -> acknowledged.set(step.get()));
		return acknowledged.get();
	}

}
