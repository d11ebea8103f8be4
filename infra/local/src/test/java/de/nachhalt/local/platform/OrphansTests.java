package de.nachhalt.local.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrphansTests {

	private Process process;

	@BeforeEach
	void startSomething() throws IOException {
		this.process = new ProcessBuilder("sleep", "600").start();
	}

	@AfterEach
	void endIt() {
		this.process.destroyForcibly();
	}

	@Test
	void what_the_killed_supervisor_wrote_down_is_ended() throws Exception {
		assertThat(Orphans.end(left(ProcessId.of(this.process.toHandle())), Duration.ofSeconds(10)))
			.containsExactly("data");
		assertThat(this.process.isAlive()).isFalse();
	}

	@Test
	void a_stranger_that_has_the_number_now_is_left_alone() throws Exception {
		ProcessId sameNumber = new ProcessId(this.process.pid(), 0);
		assertThat(Orphans.end(left(sameNumber), Duration.ofSeconds(10))).isEmpty();
		assertThat(this.process.isAlive()).isTrue();
	}

	private static PlatformState left(ProcessId data) {
		ProcessId dead = new ProcessId(1, 1);
		return new PlatformState(PlatformState.READY, dead, "", "", List
			.of(new PartEntry("data", PartState.READY, 1, data), new PartEntry("gateway", PartState.STOPPED, 2, null)));
	}

}
