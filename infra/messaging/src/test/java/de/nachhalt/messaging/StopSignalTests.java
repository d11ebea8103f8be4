package de.nachhalt.messaging;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StopSignalTests {

	private static final Duration FOREVER = Duration.ofDays(1);

	private final StopSignal signal = new StopSignal();

	@Test
	void who_waits_goes_on_when_asked_to_stop() {
		CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(this::stopsWithinADay);

		this.signal.raise();

		assertThat(waiting).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
	}

	@Test
	void who_comes_later_does_not_wait() {
		this.signal.raise();

		assertThat(stopsWithinADay()).isTrue();
	}

	@Test
	void who_is_not_asked_goes_on_after_the_time() throws InterruptedException {
		assertThat(this.signal.await(Duration.ofMillis(1))).isFalse();
	}

	private boolean stopsWithinADay() {
		try {
			return this.signal.await(FOREVER);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
