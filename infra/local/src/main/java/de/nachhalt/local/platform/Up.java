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
import java.util.List;
import java.util.concurrent.CountDownLatch;

import de.nachhalt.local.demo.DemoData;
import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.jspecify.annotations.Nullable;

/**
 * <code>nachhalt up</code>: brings the platform up, stays, and takes it down again when
 * asked to end.
 */
final class Up {

	private static final long LOG_LIMIT = 10L * 1024 * 1024;

	private static final long LOG_CHECK_MILLIS = 30_000;

	private final Installation installation;

	private final StateFile stateFile;

	private final Console console;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private volatile String state = PlatformState.STARTING;

	Up(Installation installation, Console console) {
		this.installation = installation;
		this.stateFile = new StateFile(installation.home());
		this.console = console;
	}

	/**
	 * @return the exit code
	 */
	int run(UpOptions options) throws InterruptedException {
		long begin = System.nanoTime();
		try (FileChannel channel = open(this.installation.home().resolve("lock")); FileLock lock = lock(channel)) {
			assert lock.isValid();
			endOrphans();
			Ports ports = Ports.from(this.installation.port());
			Secrets secrets = new Secrets(this.installation.home());
			Parts parts = new Parts(this.installation, ports, secrets);
			Preparation preparation = new Preparation(this.console);
			preparation.run(parts.extracted());
			if (options.caches()) {
				preparation.run(parts.caches());
			}
			return supervise(parts.all(), ports, secrets, options.demoData(), begin);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int supervise(List<Part> parts, Ports ports, Secrets secrets, boolean withDemoData, long begin)
			throws InterruptedException {
		ProcessId self = ProcessId.ofThisJvm();
		Board board = new Board(parts, (entries) -> write(self, ports, entries));
		LogFiles logs = new LogFiles(this.installation.logs(), LOG_LIMIT);
		Supervisor supervisor = new Supervisor(parts, board, logs, this.console, KeeperSettings.DEFAULT);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stopBeforeExit(board)));
		try {
			write(self, ports, board.entries());
			supervisor.start();
			if (supervisor.awaitReady()) {
				new GatewayAddress(ports.keycloakUrl(), this.installation.home()).tell(ports.gatewayUrl(),
						secrets.keycloakAdmin());
				enterDemoData(withDemoData, ports);
				this.state = PlatformState.READY;
				write(self, ports, board.entries());
				Greeting.print(this.console, ports, System.nanoTime() - begin);
				watchLogs(board, logs, parts);
			}
			return end(board);
		}
		finally {
			supervisor.stop();
			this.state = PlatformState.STOPPED;
			write(null, ports, board.entries());
			this.stopped.countDown();
		}
	}

	private void watchLogs(Board board, LogFiles logs, List<Part> parts) throws InterruptedException {
		while (!board.isStopping()) {
			board.awaitStop(LOG_CHECK_MILLIS);
			parts.forEach((part) -> logs.rotate(part.name()));
		}
	}

	private int end(Board board) {
		String failure = board.failure();
		if (failure != null) {
			throw new Refusal(failure);
		}
		this.console.say("Stopping …");
		return 0;
	}

	/** A signal asked this JVM to end: it does so when the parts have ended. */
	private void stopBeforeExit(Board board) {
		board.stop();
		try {
			this.stopped.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt((board.failure() != null) ? 1 : 0);
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

	private void endOrphans() throws InterruptedException {
		PlatformState left = this.stateFile.read().orElse(null);
		if (left != null) {
			List<String> ended = Orphans.end(left, KeeperSettings.DEFAULT.stop());
			if (!ended.isEmpty()) {
				this.console.say("Ended what a killed run had left behind: " + String.join(", ", ended));
			}
		}
	}

	private void write(@Nullable ProcessId supervisor, Ports ports, List<PartEntry> entries) {
		this.stateFile
			.write(new PlatformState(this.state, supervisor, ports.gatewayUrl(), ports.keycloakUrl(), entries));
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
