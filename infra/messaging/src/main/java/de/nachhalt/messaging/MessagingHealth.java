package de.nachhalt.messaging;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while this service does not listen or events have waited too long. Not part of
 * readiness: a service without Kafka still answers and takes changes, and catches up
 * later.
 */
class MessagingHealth implements HealthIndicator {

	private static final Duration TOO_OLD = Duration.ofSeconds(30);

	private final Consumers consumers;

	private final MessagingMetrics metrics;

	MessagingHealth(Consumers consumers, MessagingMetrics metrics) {
		this.consumers = consumers;
		this.metrics = metrics;
	}

	@Override
	public Health health() {
		Duration age = this.metrics.outboxAge();
		boolean listening = this.consumers.listening();
		Health.Builder health = (listening && age.compareTo(TOO_OLD) < 0) ? Health.up() : Health.down();
		return health.withDetail("listening", listening).withDetail("outboxAgeSeconds", age.toSeconds()).build();
	}

}
