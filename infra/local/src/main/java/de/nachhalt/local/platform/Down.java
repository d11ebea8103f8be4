package de.nachhalt.local.platform;

import java.time.Duration;

/**
 * <code>nachhalt down</code>: stops a platform that was started elsewhere.
 */
final class Down {

	/** Longer than all parts together may take. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Installation installation;

	private final Console console;

	Down(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	/**
	 * @return the exit code
	 */
	int run() throws InterruptedException {
		ProcessHandle supervisor = new StateFile(this.installation.home()).read()
			.map(PlatformState::supervisor)
			.flatMap(ProcessId::find)
			.orElse(null);
		if (supervisor != null) {
			this.console.say("Stopping …");
			Processes.end(supervisor, PATIENCE);
			this.console.say("Nachhalt has stopped.");
			return 0;
		}
		boolean ended = Orphans.end(this.installation.home(), this.console);
		ended |= Orphans.end(Rehearsal.home(this.installation), this.console);
		if (!ended) {
			this.console.say("Nachhalt is not running.");
		}
		return 0;
	}

}
