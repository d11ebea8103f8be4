package de.nachhalt.local.platform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** With a shell script as the only part. */
@Timeout(60)
class PlatformRunTests {

	private static final KeeperSettings IMPATIENT = new KeeperSettings(Duration.ofSeconds(20), Duration.ofSeconds(10),
			Duration.ofMillis(10), Duration.ofMillis(20));

	@TempDir
	private Path home;

	@Test
	void the_work_is_done_while_all_parts_are_ready_and_they_have_ended_after_it() throws Exception {
		PlatformRun run = run("touch data; while :; do sleep 0.05; done");
		AtomicReference<ProcessId> worked = new AtomicReference<>();
		boolean finished = run.run(() -> {
			run.announceReady();
			assertThat(state().state()).isEqualTo(PlatformState.READY);
			assertThat(state().isAlive()).isTrue();
			worked.set(process().orElseThrow());
		}, () -> {
		});
		assertThat(finished).isTrue();
		assertThat(worked.get().find()).isEmpty();
		assertThat(state().state()).isEqualTo(PlatformState.STOPPED);
		assertThat(state().supervisor()).isNull();
	}

	@Test
	void others_see_that_the_platform_is_starting_before_a_part_is_started() {
		run("exit 0").announce();
		assertThat(state().state()).isEqualTo(PlatformState.STARTING);
		assertThat(state().supervisor()).isEqualTo(ProcessId.ofThisJvm());
		assertThat(process()).isEmpty();
	}

	@Test
	void no_work_is_done_when_a_part_does_not_start() {
		PlatformRun run = run("exit 3");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> run.run(() -> {
			throw new AssertionError("There is nothing to work with");
		}, () -> {
		})).withMessageContaining("data does not start (exit code 3)");
		assertThat(state().state()).isEqualTo(PlatformState.STOPPED);
	}

	private PlatformRun run(String script) {
		Part data = new Part("data", 1, Set.of(), () -> Files.exists(this.home.resolve("data")),
				() -> new ProcessBuilder("sh", "-c", script).directory(this.home.toFile()));
		return new PlatformRun(new Installation(this.home, this.home, 1), Ports.free(), List.of(data),
				new Console(new PrintStream(OutputStream.nullOutputStream())), IMPATIENT);
	}

	private PlatformState state() {
		return new StateFile(this.home).read().orElseThrow();
	}

	private Optional<ProcessId> process() {
		return state().parts().stream().findFirst().map(PartEntry::process);
	}

}
