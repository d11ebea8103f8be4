package de.nachhalt.local.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the supervisor writes down while it runs, so that other commands, and a supervisor
 * after it, know what there is.
 *
 * @param state <code>starting</code>, <code>ready</code> or <code>stopped</code>
 * @param supervisor the process that watches over the parts
 * @param gateway public address
 * @param keycloak public address of the sign-in
 * @param parts in the order in which they are started
 */
record PlatformState(String state, @Nullable ProcessId supervisor, String gateway, String keycloak,
		List<PartEntry> parts) {

	static final String STARTING = "starting";

	static final String READY = "ready";

	static final String STOPPED = "stopped";

	/** One part; <code>process</code> is missing while it has none. */
	record PartEntry(String name, PartState state, int port, @Nullable ProcessId process) {

		PartEntry with(PartState newState, @Nullable ProcessId newProcess) {
			return new PartEntry(this.name, newState, this.port, newProcess);
		}

	}

	boolean isAlive() {
		return this.supervisor != null && this.supervisor.find().isPresent();
	}

}
