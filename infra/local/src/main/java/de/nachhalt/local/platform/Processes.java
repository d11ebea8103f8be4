package de.nachhalt.local.platform;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends processes: asks first, and insists when the answer takes too long.
 */
final class Processes {

	private Processes() {
	}

	static void end(ProcessHandle process, Duration patience) throws InterruptedException {
		process.destroy();
		if (!hasEnded(process, patience)) {
			process.destroyForcibly();
			hasEnded(process, patience);
		}
	}

	private static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
		try {
			process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
