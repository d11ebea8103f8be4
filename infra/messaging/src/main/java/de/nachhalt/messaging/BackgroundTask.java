package de.nachhalt.messaging;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A virtual thread that can be started, and stopped by interruption. */
final class BackgroundTask {

	private static final Logger log = LoggerFactory.getLogger(BackgroundTask.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final String name;

	private final Work work;

	private volatile @Nullable Thread thread;

	BackgroundTask(String name, Work work) {
		this.name = name;
		this.work = work;
	}

	void start() {
		Thread started = Thread.ofVirtual().name(this.name).unstarted(this::run);
		this.thread = started;
		started.start();
	}

	private void run() {
		try {
			this.work.run();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	void stop() {
		Thread running = this.thread;
		this.thread = null;
		if (running == null) {
			return;
		}
		running.interrupt();
		try {
			if (!running.join(PATIENCE)) {
				log.warn("{} did not stop within {}", this.name, PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isRunning() {
		return this.thread != null;
	}

	@FunctionalInterface
	interface Work {

		void run() throws InterruptedException;

	}

}
