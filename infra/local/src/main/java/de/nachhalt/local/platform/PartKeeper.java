package de.nachhalt.local.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one part running: starts it when what it needs is ready, waits until it answers,
 * and starts it again whenever it ends by itself.
 */
final class PartKeeper {

	private static final long POLL_MILLIS = 100;

	private static final int HOPELESS = 3;

	private final Part part;

	private final Board board;

	private final LogFiles logs;

	private final Console console;

	private final KeeperSettings settings;

	private final Thread thread;

	private volatile @Nullable Process process;

	private boolean everReady;

	private int failures;

	PartKeeper(Part part, Board board, LogFiles logs, Console console, KeeperSettings settings) {
		this.part = part;
		this.board = board;
		this.logs = logs;
		this.console = console;
		this.settings = settings;
		this.thread = Thread.ofVirtual().name(part.name()).unstarted(this::run);
	}

	void start() {
		this.thread.start();
	}

	private void run() {
		try {
			while (this.board.awaitReady(this.part.needs())) {
				runOnce();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			this.board.fail("%s cannot be started: %s".formatted(this.part.name(), ex.getMessage()));
		}
	}

	private void runOnce() throws IOException, InterruptedException {
		long begin = System.nanoTime();
		Process started = launch();
		if (becomesReady(started, begin) && !this.board.isStopping()) {
			this.console.ready(this.part, Duration.ofNanos(System.nanoTime() - begin));
			this.board.report(this.part.name(), PartState.READY, ProcessId.of(started.toHandle()));
			this.everReady = true;
			this.failures = 0;
			started.waitFor();
		}
		else {
			Processes.end(started.toHandle(), this.settings.stop());
		}
		if (!this.board.isStopping()) {
			restartLater(started.waitFor());
		}
	}

	private Process launch() throws IOException {
		this.logs.rotate(this.part.name());
		ProcessBuilder command = this.part.command()
			.get()
			.redirectErrorStream(true)
			.redirectOutput(this.logs.redirect(this.part.name()));
		// glibc's memory arenas, one for each of many threads, would hold some 20 MB that
		// nobody uses
		command.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
		Process started = command.start();
		this.process = started;
		this.board.report(this.part.name(), PartState.STARTING, ProcessId.of(started.toHandle()));
		return started;
	}

	private boolean becomesReady(Process started, long begin) throws InterruptedException {
		while (!this.part.probe().answers()) {
			boolean ended = started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
			boolean late = System.nanoTime() - begin > this.settings.start().toNanos();
			if (ended || late || this.board.isStopping()) {
				return false;
			}
		}
		return started.isAlive();
	}

	private void restartLater(int exitCode) throws InterruptedException {
		this.failures++;
		if (!this.everReady && this.failures == HOPELESS) {
			this.board.fail("%s does not start (exit code %d). Its log says why: %s".formatted(this.part.name(),
					exitCode, this.logs.file(this.part.name())));
			return;
		}
		Duration pause = this.settings.backoff().multipliedBy(1L << Math.min(this.failures - 1, 10));
		if (pause.compareTo(this.settings.longestBackoff()) > 0) {
			pause = this.settings.longestBackoff();
		}
		this.console.restarting(this.part, exitCode, pause);
		this.board.report(this.part.name(), PartState.RESTARTING, null);
		this.board.awaitStop(pause.toMillis());
	}

	/**
	 * Ends the part's process and waits for that. The board is stopping already, so a
	 * process that is started just now is ended by the keeper's own thread.
	 */
	void stop() throws InterruptedException {
		Process running = this.process;
		if (running != null && running.isAlive()) {
			Processes.end(running.toHandle(), this.settings.stop());
		}
		this.thread.join();
		this.board.report(this.part.name(), PartState.STOPPED, null);
	}

}
