package de.nachhalt.local.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With shell scripts as parts: they start at once, and are real processes. */
@Timeout(60)
class SupervisorTests {

	private static final KeeperSettings IMPATIENT = new KeeperSettings(Duration.ofSeconds(20), Duration.ofSeconds(10),
			Duration.ofMillis(10), Duration.ofMillis(20));

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	private final List<Part> parts = new ArrayList<>();

	private final BlockingQueue<List<PartEntry>> states = new LinkedBlockingQueue<>();

	@TempDir
	private Path directory;

	private Board board = new Board(List.of(), (_) -> {
	});

	private Supervisor supervisor = supervise();

	@AfterEach
	void stopEverything() throws InterruptedException {
		this.supervisor.stop();
	}

	@Test
	void a_part_starts_after_the_parts_that_it_needs() throws Exception {
		server("gateway", Set.of("data"));
		server("data", Set.of());
		start();
		assertThat(this.supervisor.awaitReady()).isTrue();
		assertThat(diary()).containsExactly("data begins", "gateway begins");
		assertThat(screen()).contains("data", "gateway", "ready after");
	}

	@Test
	void parts_are_stopped_in_the_opposite_order() throws Exception {
		server("data", Set.of());
		server("service", Set.of("data"));
		server("gateway", Set.of("service"));
		start();
		this.supervisor.awaitReady();
		this.supervisor.stop();
		assertThat(diary()).endsWith("gateway ends", "service ends", "data ends");
		assertThat(this.board.entries()).extracting(PartEntry::state).containsOnly(PartState.STOPPED);
	}

	@Test
	void a_part_that_is_killed_is_started_again_and_reported() throws Exception {
		server("data", Set.of());
		start();
		this.supervisor.awaitReady();
		ProcessId first = process("data");
		first.find().orElseThrow().destroyForcibly();
		awaitState(PartState.RESTARTING);
		awaitState(PartState.READY);
		assertThat(process("data")).isNotEqualTo(first);
		assertThat(screen()).contains("data", "ended (exit code 137), starts again");
	}

	@Test
	void a_part_that_never_starts_ends_the_attempt_and_names_its_log() throws Exception {
		part("data", Set.of(), "echo 'no such disk'; exit 3", () -> false);
		start();
		assertThat(this.supervisor.awaitReady()).isFalse();
		assertThat(this.board.failure()).contains("data does not start (exit code 3)", "data.log");
		assertThat(this.directory.resolve("logs/data.log")).content().contains("no such disk");
	}

	@Test
	void a_part_that_ignores_being_asked_to_end_is_killed() throws Exception {
		this.parts.add(new Part("data", 1, Set.of(), () -> Files.exists(this.directory.resolve("data")),
				() -> shell("trap '' TERM; touch data; while :; do sleep 1; done")));
		start(new KeeperSettings(Duration.ofSeconds(20), Duration.ofMillis(200), Duration.ZERO, Duration.ZERO));
		this.supervisor.awaitReady();
		ProcessId data = process("data");
		this.supervisor.stop();
		assertThat(data.find()).isEmpty();
	}

	private void server(String name, Set<String> needs) {
		String script = "echo %1$s begins >>diary; trap 'echo %1$s ends >>diary; exit 0' TERM; touch %1$s; "
				+ "while :; do sleep 0.05; done";
		part(name, needs, script.formatted(name), () -> Files.exists(this.directory.resolve(name)));
	}

	private void part(String name, Set<String> needs, String script, Probe probe) {
		this.parts.add(new Part(name, 1, needs, probe, () -> shell(script)));
	}

	private ProcessBuilder shell(String script) {
		return new ProcessBuilder("sh", "-c", script).directory(this.directory.toFile());
	}

	private void start() {
		start(IMPATIENT);
	}

	private void start(KeeperSettings settings) {
		this.board = new Board(this.parts, this.states::add);
		LogFiles logs = new LogFiles(this.directory.resolve("logs"), 1_000_000);
		Console console = new Console(new PrintStream(this.screen, true, StandardCharsets.UTF_8));
		this.supervisor = new Supervisor(this.parts, this.board, logs, console, settings);
		this.supervisor.start();
	}

	private Supervisor supervise() {
		return new Supervisor(List.of(), this.board, new LogFiles(Path.of("."), 0), new Console(System.out), IMPATIENT);
	}

	private void awaitState(PartState expected) throws InterruptedException {
		List<PartEntry> entries;
		do {
			entries = Objects.requireNonNull(this.states.poll(30, TimeUnit.SECONDS));
		}
		while (entries.getFirst().state() != expected || isBeforeTheRestart(entries));
	}

	/** The first start went through the same states. */
	private boolean isBeforeTheRestart(List<PartEntry> entries) {
		return entries.getFirst().state() == PartState.READY && !screen().contains("starts again");
	}

	private ProcessId process(String name) {
		return this.board.entries()
			.stream()
			.filter((entry) -> entry.name().equals(name))
			.map(PartEntry::process)
			.map(Objects::requireNonNull)
			.findFirst()
			.orElseThrow();
	}

	private List<String> diary() throws IOException {
		return Files.readAllLines(this.directory.resolve("diary"));
	}

	private String screen() {
		return this.screen.toString(StandardCharsets.UTF_8);
	}

}
