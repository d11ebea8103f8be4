package de.nachhalt.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Tells the relay which documents just got an event, so that it need not search for them.
 * Only a hint: what is lost here, by a crash or because too much waits, the relay finds
 * when it polls.
 */
final class OutboxSignal {

	private static final int CAPACITY = 10_000;

	private static final int BATCH = 500;

	private final BlockingQueue<Changed> changed = new ArrayBlockingQueue<>(CAPACITY);

	void raise(String collection, Object id) {
		boolean fits = this.changed.offer(new Changed(collection, id));
		if (!fits) {
			this.changed.clear();
		}
	}

	/** Waits for changed documents, at most this long; then takes all that are there. */
	Set<Changed> await(Duration longest) throws InterruptedException {
		@Nullable Changed first = this.changed.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
		if (first == null) {
			return Set.of();
		}
		List<Changed> all = new ArrayList<>(List.of(first));
		this.changed.drainTo(all, BATCH);
		return new LinkedHashSet<>(all);
	}

	record Changed(String collection, Object id) {
	}

}
