package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import de.nachhalt.local.demo.DemoData;

/**
 * <code>nachhalt up</code>: brings the platform up, stays, and takes it down again when
 * asked to end.
 */
final class Up {

	private final Installation installation;

	private final Console console;

	Up(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	/**
	 * @return the exit code
	 * @throws Refusal if the platform cannot run
	 */
	int run(UpOptions options) throws InterruptedException {
		try (FileChannel channel = open(this.installation.home().resolve("lock")); FileLock lock = lock(channel)) {
			assert lock.isValid();
			start(options);
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void start(UpOptions options) throws InterruptedException {
		long begin = System.nanoTime();
		Orphans.end(this.installation.home(), this.console);
		Ports ports = Ports.from(this.installation.port());
		Secrets secrets = new Secrets(this.installation.home());
		Parts parts = new Parts(this.installation, ports, secrets, JvmCache::using);
		PlatformRun run = new PlatformRun(this.installation, ports, parts.all(), this.console, KeeperSettings.DEFAULT);
		run.announce();
		if (!new Preparation(this.installation, this.console).run(parts.services(), options.caches())) {
			return;
		}
		run.run(() -> {
			new GatewayAddress(ports.keycloakUrl(), this.installation.home()).tell(ports.gatewayUrl(),
					secrets.keycloakAdmin());
			enterDemoData(options.demoData(), ports);
			run.announceReady();
			Greeting.print(this.console, ports, System.nanoTime() - begin);
			run.awaitStop();
		}, () -> {
		});
	}

	private void enterDemoData(boolean wanted, Ports ports) {
		Path marker = this.installation.home().resolve("demo-data-entered");
		if (!wanted || Files.exists(marker)) {
			return;
		}
		this.console.say("Entering the demo cases (only this once):");
		try {
			DemoData.seed(URI.create(ports.gatewayUrl()), (name) -> this.console.say("  " + name));
			Files.writeString(marker, Instant.now().toString());
		}
		catch (IOException | RuntimeException ex) {
			this.console.say("The demo cases could not be entered; the next start tries again: " + ex.getMessage());
		}
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	private FileLock lock(FileChannel channel) throws IOException {
		FileLock lock = channel.tryLock();
		if (lock == null) {
			throw new Refusal(("Nachhalt runs already with the data in %s: "
					+ "'./nachhalt status' tells about it, './nachhalt down' stops it.")
				.formatted(this.installation.home()));
		}
		return lock;
	}

}
