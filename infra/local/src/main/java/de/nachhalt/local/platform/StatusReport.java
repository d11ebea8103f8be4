package de.nachhalt.local.platform;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What <code>nachhalt status</code> answers.
 *
 * @param state starting, ready or stopped
 * @param gateway public address
 * @param keycloak public address of the sign-in
 * @param parts every part of the platform
 */
record StatusReport(String state, String gateway, String keycloak, List<PartStatus> parts) {

	private static final double MEGABYTE = 1024 * 1024;

	/**
	 * One part.
	 *
	 * @param pid the process, missing while there is none
	 * @param rss resident memory in bytes, 0 while there is no process
	 */
	record PartStatus(String name, PartState state, @Nullable Long pid, int port, long rss) {

		static PartStatus of(PartEntry part) {
			Long pid = (part.process() == null) ? null : part.process().find().map(ProcessHandle::pid).orElse(null);
			if (pid == null) {
				boolean pending = part.process() == null;
				return new PartStatus(part.name(), pending ? part.state() : PartState.STOPPED, null, part.port(), 0);
			}
			return new PartStatus(part.name(), part.state(), pid, part.port(), ResidentMemory.of(pid));
		}

	}

	static StatusReport of(PlatformState state) {
		String overall = state.isAlive() ? state.state() : PlatformState.STOPPED;
		return new StatusReport(overall, state.gateway(), state.keycloak(),
				state.parts().stream().map(PartStatus::of).toList());
	}

	static StatusReport neverStarted(Installation installation) {
		return new StatusReport(PlatformState.STOPPED, "http://localhost:" + installation.port(),
				"http://localhost:" + (installation.port() + 1), List.of());
	}

	String toJson() {
		return JsonMapper.builder().build().writeValueAsString(this);
	}

	void print(PrintStream out) {
		out.printf("Nachhalt is %s   gateway %s   keycloak %s%n", this.state, this.gateway, this.keycloak);
		for (PartStatus part : this.parts) {
			out.printf(Locale.ROOT, "  %-20s %-10s pid %-8s port %-6d %6.0f MB%n", part.name(), part.state(),
					(part.pid() == null) ? "-" : part.pid(), part.port(), part.rss() / MEGABYTE);
		}
		long total = this.parts.stream().mapToLong(PartStatus::rss).sum();
		out.printf(Locale.ROOT, "  %-20s %48.0f MB%n", "all together", total / MEGABYTE);
	}

}
