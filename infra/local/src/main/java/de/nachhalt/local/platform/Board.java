package de.nachhalt.local.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts tell how they are. Everybody who waits for a change waits here, and
 * every change is written down at once.
 */
final class Board {

	private final Map<String, PartEntry> parts = new LinkedHashMap<>();

	private final Consumer<List<PartEntry>> writer;

	private boolean stopping;

	private @Nullable String failure;

	Board(List<Part> parts, Consumer<List<PartEntry>> writer) {
		this.writer = writer;
		for (Part part : parts) {
			this.parts.put(part.name(), new PartEntry(part.name(), PartState.WAITING, part.port(), null));
		}
	}

	synchronized void report(String part, PartState state, @Nullable ProcessId process) {
		this.parts.compute(part, (_, entry) -> {
			if (entry == null) {
				throw new IllegalArgumentException("No part is called " + part);
			}
			return entry.with(state, process);
		});
		this.writer.accept(List.copyOf(this.parts.values()));
		notifyAll();
	}

	synchronized List<PartEntry> entries() {
		return List.copyOf(this.parts.values());
	}

	/** From now on nothing is started any more. */
	synchronized void stop() {
		this.stopping = true;
		notifyAll();
	}

	synchronized boolean isStopping() {
		return this.stopping;
	}

	/** Gives up for the reason stated. */
	synchronized void fail(String reason) {
		if (this.failure == null) {
			this.failure = reason;
		}
		stop();
	}

	synchronized @Nullable String failure() {
		return this.failure;
	}

	/**
	 * Waits until all these parts are ready.
	 * @return false if the platform is being stopped instead
	 */
	synchronized boolean awaitReady(Collection<String> names) throws InterruptedException {
		while (!this.stopping && !isReady(names)) {
			wait();
		}
		return !this.stopping;
	}

	/**
	 * Waits until the platform is being stopped, at most so long.
	 * @param millis 0 waits without end
	 */
	synchronized void awaitStop(long millis) throws InterruptedException {
		long deadline = System.currentTimeMillis() + millis;
		while (!this.stopping && (millis == 0 || System.currentTimeMillis() < deadline)) {
			wait((millis == 0) ? 0 : Math.max(1, deadline - System.currentTimeMillis()));
		}
	}

	private boolean isReady(Collection<String> names) {
		return this.parts.values()
			.stream()
			.filter((part) -> names.contains(part.name()))
			.allMatch((part) -> part.state() == PartState.READY);
	}

}
