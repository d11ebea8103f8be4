package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InstallationTests {

	@TempDir
	private Path root;

	@Test
	void data_is_kept_in_a_hidden_folder_of_the_checkout_unless_said_otherwise() {
		assertThat(Installation.from(this.root, Map.of()).home()).isEqualTo(this.root.resolve(".nachhalt"));
		Path elsewhere = this.root.resolve("else/where");
		assertThat(Installation.from(this.root, Map.of("NACHHALT_HOME", elsewhere.toString())).home())
			.isEqualTo(elsewhere)
			.isDirectory();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http", "80", "65530", "-1" })
	void a_port_that_cannot_be_used_is_refused(String port) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> Installation.from(this.root, Map.of("NACHHALT_PORT", port)))
			.withMessageContaining("NACHHALT_PORT is '" + port + "'");
	}

	@Test
	void ports_follow_the_gateways() {
		Ports ports = Ports.from(9000, (_) -> true);
		assertThat(ports.gatewayUrl()).isEqualTo("http://localhost:9000");
		assertThat(ports.keycloakUrl()).isEqualTo("http://localhost:9001");
		assertThat(ports.keycloakManagement()).isEqualTo(9009);
	}

	@Test
	void a_taken_port_of_the_gateway_or_the_sign_in_is_refused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Ports.from(9000, (port) -> port != 9000))
			.withMessageContaining("Port 9000, which the gateway needs, is taken");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Ports.from(9000, (port) -> port != 9001))
			.withMessageContaining("Port 9001, which the sign-in needs, is taken");
	}

	@Test
	void for_any_other_taken_port_a_free_one_is_chosen() {
		Ports ports = Ports.from(9000, (port) -> port != 9006);
		assertThat(ports.mongo()).isNotEqualTo(9006).isPositive();
		assertThat(ports.kafka()).isEqualTo(9007);
	}

	@Test
	void secrets_are_made_once_and_only_the_owner_reads_them() throws IOException {
		String secret = new Secrets(this.root).gatewayClient();
		assertThat(secret).hasSizeGreaterThan(40).isEqualTo(new Secrets(this.root).gatewayClient());
		assertThat(secret).isNotEqualTo(new Secrets(this.root).keycloakAdmin());
		assertThat(Files.getPosixFilePermissions(this.root.resolve("secrets/gateway-client")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void a_log_that_has_grown_too_large_is_set_aside() throws IOException {
		LogFiles logs = new LogFiles(this.root, 10);
		for (String text : new String[] { "the first text", "the second text", "short" }) {
			Files.writeString(logs.file("data"), text);
			logs.rotate("data");
		}
		assertThat(logs.file("data")).hasContent("short");
		assertThat(this.root.resolve("data.1.log")).hasContent("the second text");
		assertThat(this.root.resolve("data.2.log")).hasContent("the first text");
	}

}
