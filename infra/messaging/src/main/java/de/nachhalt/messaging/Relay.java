package de.nachhalt.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events from the outboxes to Kafka: reads, sends, waits for the acknowledgement,
 * then removes exactly what it sent. Dying at any point between loses nothing; at worst
 * an event is sent twice. The events of one aggregate leave one after the other,
 * aggregates side by side.
 */
class Relay {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private final Outboxes outboxes;

	private final EventPublisher publisher;

	private final MessagingMetrics metrics;

	Relay(Outboxes outboxes, EventPublisher publisher, MessagingMetrics metrics) {
		this.outboxes = outboxes;
		this.publisher = publisher;
		this.metrics = metrics;
	}

	/**
	 * Publishes what waits in these outboxes.
	 * @throws KafkaUnavailable if not all could be published; the rest still waits
	 */
	void relay(Collection<Outbox> waiting) throws InterruptedException {
		try (ExecutorService perAggregate = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Void>> tasks = new ArrayList<>();
			for (Outbox outbox : waiting) {
				tasks.add(() -> {
					relay(outbox);
					return null;
				});
			}
			for (Future<Void> task : perAggregate.invokeAll(tasks)) {
				await(task);
			}
		}
	}

	private void relay(Outbox outbox) throws InterruptedException {
		List<OutboxEvent> sent = new ArrayList<>();
		try {
			for (OutboxEvent event : outbox.events()) {
				this.publisher.publish(outbox.aggregateId(), event);
				sent.add(event);
				this.metrics.published(event);
			}
		}
		catch (KafkaUnavailable ex) {
			if (!sent.isEmpty()) {
				this.outboxes.published(outbox, sent);
			}
			throw ex;
		}
		this.outboxes.published(outbox);
		log.debug("Published {} events of {}", sent.size(), outbox.aggregateId());
	}

	private static void await(Future<Void> task) throws InterruptedException {
		try {
			task.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

}
