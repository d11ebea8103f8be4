package de.nachhalt.local.platform;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.nachhalt.local.platform.PlatformState.PartEntry;

/**
 * Processes that a supervisor left behind when it was killed. Only those that it wrote
 * down itself are ended, and only if they are still the same.
 */
final class Orphans {

	private Orphans() {
	}

	/**
	 * Ends them in the opposite order of their start.
	 * @return their names
	 */
	static List<String> end(PlatformState left, Duration patience) throws InterruptedException {
		List<PartEntry> alive = left.parts()
			.stream()
			.filter((part) -> Optional.ofNullable(part.process()).flatMap(ProcessId::find).isPresent())
			.toList();
		for (PartEntry part : alive.reversed()) {
			ProcessHandle process = Objects.requireNonNull(part.process()).find().orElse(null);
			if (process != null) {
				Processes.end(process, patience);
			}
		}
		return alive.stream().map(PartEntry::name).toList();
	}

}
