package de.nachhalt.local.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * A process and when it began: the system gives numbers of ended processes to new ones,
 * and a stranger must never be ended in place of ours.
 *
 * @param pid the process number
 * @param started when it began, to the millisecond
 */
record ProcessId(long pid, long started) {

	static ProcessId of(ProcessHandle process) {
		return new ProcessId(process.pid(), startOf(process));
	}

	static ProcessId ofThisJvm() {
		return of(ProcessHandle.current());
	}

	/** The process itself, if it is still the same one and alive. */
	Optional<ProcessHandle> find() {
		return ProcessHandle.of(this.pid).filter((process) -> process.isAlive() && startOf(process) == this.started);
	}

	private static long startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
	}

}
