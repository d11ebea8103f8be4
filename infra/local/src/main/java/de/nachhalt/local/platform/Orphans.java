package de.nachhalt.local.platform;

import java.nio.file.Path;
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
	 * Ends what a run with this home left, and says so.
	 * @return whether there was something
	 */
	static boolean end(Path home, Console console) throws InterruptedException {
		PlatformState left = new StateFile(home).read().orElse(null);
		if (left == null || left.isAlive()) {
			return false;
		}
		List<String> ended = end(left, KeeperSettings.DEFAULT.stop());
		if (!ended.isEmpty()) {
			console.say("Ended what a killed run had left behind: " + String.join(", ", ended));
		}
		return !ended.isEmpty();
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
