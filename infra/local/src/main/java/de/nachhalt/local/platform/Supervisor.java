package de.nachhalt.local.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts all parts side by side, each as soon as what it needs is ready, and stops them
 * in the opposite order.
 */
final class Supervisor {

	private final Map<String, Part> parts = new LinkedHashMap<>();

	private final Map<String, PartKeeper> keepers = new LinkedHashMap<>();

	private final Board board;

	Supervisor(List<Part> parts, Board board, LogFiles logs, Console console, KeeperSettings settings) {
		this.board = board;
		for (Part part : parts) {
			this.parts.put(part.name(), part);
			this.keepers.put(part.name(), new PartKeeper(part, board, logs, console, settings));
		}
	}

	void start() {
		this.keepers.values().forEach(PartKeeper::start);
	}

	/**
	 * @return false if the platform is being stopped instead
	 */
	boolean awaitReady() throws InterruptedException {
		return this.board.awaitReady(this.parts.keySet());
	}

	/** Stops everything; parts that nobody needs any more go at the same time. */
	void stop() throws InterruptedException {
		this.board.stop();
		Set<String> running = new LinkedHashSet<>(this.parts.keySet());
		while (!running.isEmpty()) {
			List<String> free = running.stream().filter((name) -> !isNeeded(name, running)).toList();
			stop(free);
			free.forEach(running::remove);
		}
	}

	private boolean isNeeded(String name, Set<String> running) {
		return running.stream().anyMatch((other) -> part(other).needs().contains(name));
	}

	private Part part(String name) {
		Part part = this.parts.get(name);
		if (part == null) {
			throw new IllegalArgumentException("No part is called " + name);
		}
		return part;
	}

	private void stop(List<String> names) throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (String name : names) {
			PartKeeper keeper = this.keepers.get(name);
			if (keeper != null) {
				threads.add(Thread.ofVirtual().start(() -> stop(keeper)));
			}
		}
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private static void stop(PartKeeper keeper) {
		try {
			keeper.stop();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
