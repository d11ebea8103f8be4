package de.nachhalt.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Keeps the {@link Relay} going while the application runs: at once after a change of
 * this process, and now and then for whatever else waits. It never gives up: an outage of
 * Kafka or MongoDB is told once and sat out.
 */
class RelayLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);

	private final OutboxSignal signal;

	private final Outboxes outboxes;

	private final Relay relay;

	private final RelayLease lease;

	private final MessagingProperties.Relay properties;

	private final MessagingMetrics metrics;

	private final BackgroundTask task = new BackgroundTask("outbox-relay", this::run);

	private boolean indexed;

	private long nextPoll = System.nanoTime();

	RelayLoop(OutboxSignal signal, Outboxes outboxes, Relay relay, RelayLease lease,
			MessagingProperties.Relay properties, MessagingMetrics metrics) {
		this.signal = signal;
		this.outboxes = outboxes;
		this.relay = relay;
		this.lease = lease;
		this.properties = properties;
		this.metrics = metrics;
	}

	private void run() throws InterruptedException {
		boolean healthy = true;
		while (isRunning()) {
			try {
				round();
				healthy = true;
			}
			catch (RuntimeException ex) {
				if (healthy && isRunning()) {
					log.warn("Events wait: {}", ex.getMessage());
				}
				healthy = false;
				pollAfter(this.properties.poll());
			}
		}
	}

	private void round() throws InterruptedException {
		if (!this.indexed) {
			this.outboxes.createIndexes();
			this.indexed = true;
		}
		Set<OutboxSignal.Changed> changed = this.signal.await(untilPoll());
		if (!changed.isEmpty() && this.lease.hold()) {
			this.relay.relay(this.outboxes.of(changed));
		}
		if (untilPoll().isZero()) {
			poll();
		}
	}

	/** Every instance looks, so that each can tell the age; one relays. */
	private void poll() throws InterruptedException {
		List<Outbox> waiting = this.outboxes.waiting(this.properties.batch());
		this.metrics.waiting(waiting);
		if (!waiting.isEmpty() && this.lease.hold()) {
			this.relay.relay(waiting);
			this.metrics.waiting(List.of());
			pollAfter(Duration.ZERO);
			return;
		}
		pollAfter(this.properties.poll());
	}

	private void pollAfter(Duration pause) {
		this.nextPoll = System.nanoTime() + pause.toNanos();
	}

	private Duration untilPoll() {
		return Duration.ofNanos(Math.max(0, this.nextPoll - System.nanoTime()));
	}

	@Override
	public void start() {
		this.task.start();
	}

	@Override
	public void stop() {
		this.task.stop();
		try {
			this.lease.release();
		}
		catch (RuntimeException ex) {
			log.debug("The lease runs out by itself", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.task.isRunning();
	}

}
