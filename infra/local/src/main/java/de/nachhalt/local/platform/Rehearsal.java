package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import de.nachhalt.local.FreePort;
import de.nachhalt.local.demo.DemoData;

/**
 * Runs the platform once in a folder of its own and does the main job on it, so that each
 * JVM records what it loads and what is hot when people work. Repeated only for parts
 * whose cache does not fit any more.
 */
final class Rehearsal {

	/** Recording slows everything down, and writing the record takes its time. */
	private static final KeeperSettings PATIENT = new KeeperSettings(Duration.ofMinutes(15), Duration.ofMinutes(15),
			Duration.ofSeconds(1), Duration.ofSeconds(30));

	private final Installation stage;

	private final Console console;

	Rehearsal(Installation installation, Console console) {
		this.stage = new Installation(installation.root(), home(installation), FreePort.any());
		this.console = console;
	}

	/** Where it keeps its data while it runs. */
	static Path home(Installation installation) {
		return installation.prepared().resolve("rehearsal");
	}

	/**
	 * @return false if a signal came before it was over
	 * @throws Refusal if a part does not start
	 */
	boolean run() throws InterruptedException {
		Ports ports = Ports.free();
		Parts parts = new Parts(this.stage, ports, new Secrets(this.stage.home()), JvmCache::recording);
		List<JvmCache> outdated = parts.caches().stream().filter((cache) -> !cache.isUpToDate()).toList();
		if (outdated.isEmpty()) {
			return true;
		}
		prepareStage();
		this.console.say("Rehearsing, so that later starts are fast (some minutes, only after a build):");
		PlatformRun run = new PlatformRun(this.stage, ports, parts.all(), this.console, PATIENT);
		if (!run.run(() -> perform(URI.create(ports.gatewayUrl())), Rehearsal::dropEverything)) {
			return false;
		}
		outdated.forEach(this::keep);
		clearStage();
		return true;
	}

	private void keep(JvmCache cache) {
		cache.keep();
		if (!cache.isThere()) {
			this.console.say("  nothing was written down of %s, which will be slower".formatted(cache.part()));
		}
	}

	private void prepareStage() throws InterruptedException {
		Orphans.end(this.stage.home(), this.console);
		clearStage();
	}

	private void clearStage() {
		try {
			Folder.empty(this.stage.home());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void perform(URI gateway) {
		try {
			DemoData.seed(gateway, (name) -> this.console.say("  " + name));
		}
		catch (RuntimeException ex) {
			this.console.say("  not all could be rehearsed: " + ex.getMessage());
		}
		this.console.say("  writing down what was learnt");
	}

	private static void dropEverything() {
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
	}

}
