package de.nachhalt.local.platform;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import de.nachhalt.local.platform.PlatformState.PartEntry;

/**
 * One run of all parts, from their start to their end, written down in its home so that
 * other commands, and a run after it, know what there is.
 */
final class PlatformRun {

	private static final long LOG_CHECK_MILLIS = 30_000;

	private final Ports ports;

	private final List<Part> parts;

	private final LogFiles logs;

	private final StateFile stateFile;

	private final Board board;

	private final Supervisor supervisor;

	private final Console console;

	private final ProcessId self = ProcessId.ofThisJvm();

	private final CountDownLatch stopped = new CountDownLatch(1);

	private volatile boolean signalled;

	private volatile String state = PlatformState.STARTING;

	/**
	 * @param home where logs and state are
	 * @param parts in the order in which they are started
	 */
	PlatformRun(Installation home, Ports ports, List<Part> parts, Console console, KeeperSettings settings) {
		this.ports = ports;
		this.parts = List.copyOf(parts);
		this.logs = new LogFiles(home.logs());
		this.stateFile = new StateFile(home.home());
		this.board = new Board(parts, this::write);
		this.supervisor = new Supervisor(parts, this.board, this.logs, console, settings);
		this.console = console;
	}

	/** What is done when everything is ready; all is stopped when it returns. */
	@FunctionalInterface
	interface Work {

		void run() throws InterruptedException;

	}

	/** Others see from now on that the platform is starting. */
	void announce() {
		write(this.board.entries());
	}

	/** Others see from now on that it is ready. */
	void announceReady() {
		this.state = PlatformState.READY;
		announce();
	}

	/**
	 * Starts all parts, does the work when they are ready, and stops them. A signal stops
	 * them, too, and then ends this JVM.
	 * @param onSignal done when a signal came, before the parts are asked to end
	 * @return false if a signal came before all had ended
	 * @throws Refusal if a part does not start
	 */
	boolean run(Work work, Runnable onSignal) throws InterruptedException {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stopBeforeExit(onSignal)));
		try {
			announce();
			this.supervisor.start();
			if (this.supervisor.awaitReady()) {
				work.run();
			}
		}
		finally {
			this.supervisor.stop();
			this.state = PlatformState.STOPPED;
			announce();
			this.stopped.countDown();
		}
		String failure = this.board.failure();
		if (failure != null) {
			throw new Refusal(failure);
		}
		return !this.signalled;
	}

	/** Waits for a signal or for a part that fails for good. */
	void awaitStop() throws InterruptedException {
		while (!this.board.isStopping()) {
			this.board.awaitStop(LOG_CHECK_MILLIS);
			this.parts.forEach((part) -> this.logs.rotate(part.name()));
		}
	}

	private void stopBeforeExit(Runnable onSignal) {
		if (this.stopped.getCount() == 0) {
			return;
		}
		this.signalled = true;
		this.console.say("Stopping …");
		this.board.stop();
		onSignal.run();
		try {
			this.stopped.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt((this.board.failure() != null) ? 1 : 0);
	}

	private void write(List<PartEntry> entries) {
		ProcessId supervisor = this.state.equals(PlatformState.STOPPED) ? null : this.self;
		this.stateFile.write(
				new PlatformState(this.state, supervisor, this.ports.gatewayUrl(), this.ports.keycloakUrl(), entries));
	}

}
