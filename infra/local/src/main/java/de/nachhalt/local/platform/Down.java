package de.nachhalt.local.platform;

import java.time.Duration;
import java.util.List;

/**
 * <code>nachhalt down</code>: stops a platform that was started elsewhere.
 */
final class Down {

	/** Longer than all parts together may take. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final StateFile stateFile;

	private final Console console;

	Down(Installation installation, Console console) {
		this.stateFile = new StateFile(installation.home());
		this.console = console;
	}

	/**
	 * @return the exit code
	 */
	int run() throws InterruptedException {
		PlatformState state = this.stateFile.read().orElse(null);
		ProcessHandle supervisor = (state == null || state.supervisor() == null) ? null
				: state.supervisor().find().orElse(null);
		if (supervisor != null) {
			this.console.say("Stopping …");
			Processes.end(supervisor, PATIENCE);
			this.console.say("Nachhalt has stopped.");
			return 0;
		}
		List<String> orphans = (state == null) ? List.of() : Orphans.end(state, KeeperSettings.DEFAULT.stop());
		this.console.say(orphans.isEmpty() ? "Nachhalt is not running."
				: "Ended what a killed run had left behind: " + String.join(", ", orphans));
		return 0;
	}

}
