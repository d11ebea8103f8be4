package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets a part run once, to its own end or until it answers.
 */
final class Training {

	/** Recording slows a start down, and writing the record takes seconds more. */
	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private static final long POLL_MILLIS = 200;

	private final String name;

	private final Path log;

	Training(String name, Path directory) {
		this.name = name;
		this.log = directory.resolve("preparation.log");
	}

	void run(ProcessBuilder command) throws InterruptedException {
		Process process = start(command);
		if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw failed();
		}
	}

	void runUntil(ProcessBuilder command, Probe probe) throws InterruptedException {
		Process process = start(command);
		await(process, probe);
		Processes.end(process.toHandle(), PATIENCE);
	}

	/**
	 * The same, beside a process the part cannot do without; that one is ended when the
	 * part has ended.
	 */
	void runUntil(ProcessBuilder command, Probe probe, ProcessBuilder neighbour, Probe neighbourProbe)
			throws InterruptedException {
		Process running = start(neighbour);
		try {
			await(running, neighbourProbe);
			runUntil(command, probe);
		}
		finally {
			Processes.end(running.toHandle(), PATIENCE);
		}
	}

	private void await(Process process, Probe probe) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!probe.answers()) {
			if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
				process.destroyForcibly();
				throw failed();
			}
		}
	}

	private Process start(ProcessBuilder command) {
		try {
			Process process = command.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
			// whoever interrupts the preparation ends what it started
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return process;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Refusal failed() {
		return new Refusal("%s could not be prepared. The log says why: %s".formatted(this.name, this.log));
	}

}
