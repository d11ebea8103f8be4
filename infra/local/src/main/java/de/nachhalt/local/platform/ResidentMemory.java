package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * How much memory a process really occupies. Asked of <code>ps</code>, which Linux and
 * macOS both have.
 */
final class ResidentMemory {

	private static final long KILOBYTE = 1024;

	private ResidentMemory() {
	}

	/** In bytes, 0 if the process has ended. */
	static long of(long pid) {
		try {
			Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
			String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.isBlank() ? 0 : Long.parseLong(answer.strip()) * KILOBYTE;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
