package de.nachhalt.local.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * What <code>nachhalt up</code> shows while it runs.
 */
final class Console {

	private final PrintStream out;

	Console(PrintStream out) {
		this.out = out;
	}

	void say(String line) {
		this.out.println(line);
	}

	void ready(Part part, Duration duration) {
		this.out.printf(Locale.ROOT, "  %-20s ready after %4.1f s   port %d%n", part.name(),
				duration.toMillis() / 1000.0, part.port());
	}

	void restarting(Part part, int exitCode, Duration pause) {
		this.out.printf(Locale.ROOT, "  %-20s ended (exit code %d), starts again in %.1f s%n", part.name(), exitCode,
				pause.toMillis() / 1000.0);
	}

}
