package de.nachhalt.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What an operator watches: {@code nachhalt.outbox.age} (seconds the oldest unpublished
 * event has waited, 0 if none), {@code nachhalt.events.published} and
 * {@code nachhalt.dead.letters}.
 */
final class MessagingMetrics {

	private final MeterRegistry registry;

	private final Clock clock;

	private volatile @Nullable Instant waitingSince;

	MessagingMetrics(MeterRegistry registry, Clock clock) {
		this.registry = registry;
		this.clock = clock;
		Gauge.builder("nachhalt.outbox.age", this, (metrics) -> metrics.outboxAge().toMillis() / 1000.0)
			.baseUnit("seconds")
			.description("How long the oldest unpublished event has waited")
			.register(registry);
	}

	void waiting(Collection<Outbox> outboxes) {
		this.waitingSince = outboxes.stream().map(Outbox::oldest).min(Instant::compareTo).orElse(null);
	}

	Duration outboxAge() {
		Instant since = this.waitingSince;
		return (since != null) ? Duration.between(since, this.clock.instant()) : Duration.ZERO;
	}

	void published(OutboxEvent event) {
		this.registry.counter("nachhalt.events.published", "topic", event.topic(), "type", event.type()).increment();
	}

	void deadLetter(String topic, String group) {
		this.registry.counter("nachhalt.dead.letters", "topic", topic, "group", group).increment();
	}

}
