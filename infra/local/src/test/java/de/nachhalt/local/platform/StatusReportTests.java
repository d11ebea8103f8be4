package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.List;

import de.nachhalt.local.platform.PlatformState.PartEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StatusReportTests {

	private static final ProcessId SELF = ProcessId.ofThisJvm();

	@TempDir
	private Path home;

	@Test
	void it_tells_state_addresses_and_every_part_with_its_memory() {
		StatusReport report = StatusReport.of(written(SELF));
		assertThat(report.toJson()).matches("\\{\"state\":\"ready\",\"gateway\":\"http://localhost:8080\","
				+ "\"keycloak\":\"http://localhost:8081\",\"parts\":\\[\\{\"name\":\"data\",\"state\":\"ready\",\"pid\":"
				+ SELF.pid() + ",\"port\":8086,\"rss\":\\d+}]}");
		assertThat(report.parts().getFirst().rss()).isGreaterThan(10_000_000);
	}

	@Test
	void a_platform_whose_supervisor_is_dead_is_stopped() {
		StatusReport report = StatusReport.of(written(new ProcessId(SELF.pid(), 1)));
		assertThat(report.state()).isEqualTo("stopped");
		assertThat(report.parts().getFirst().state()).isEqualTo(PartState.STOPPED);
		assertThat(report.parts().getFirst().pid()).isNull();
	}

	private PlatformState written(ProcessId process) {
		StateFile file = new StateFile(this.home);
		file.write(new PlatformState(PlatformState.READY, process, "http://localhost:8080", "http://localhost:8081",
				List.of(new PartEntry("data", PartState.READY, 8086, process))));
		return file.read().orElseThrow();
	}

}
