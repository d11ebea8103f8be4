package de.nachhalt.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakServerTests {

	/** Not a temporary folder, so that only the first run creates the database. */
	private final Path home = Path.of("target", "keycloak-home").toAbsolutePath();

	@Test
	void the_distribution_starts_and_names_its_public_address_as_issuer() throws Exception {
		KeycloakSettings settings = new KeycloakSettings(this.home, FreePort.any(), FreePort.any(), "admin", List.of(),
				Map.of(), KeycloakSettings.SMALL_JVM);
		try (KeycloakServer keycloak = KeycloakServer.start(settings); HttpClient client = HttpClient.newHttpClient()) {
			URI discovery = URI.create(keycloak.url() + "/realms/master/.well-known/openid-configuration");
			String answer = client.send(HttpRequest.newBuilder(discovery).build(), BodyHandlers.ofString()).body();
			assertThat(answer).contains("\"issuer\":\"" + keycloak.url() + "/realms/master\"");
		}
	}

}
