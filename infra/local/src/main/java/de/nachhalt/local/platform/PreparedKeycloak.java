package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.nachhalt.local.FreePort;
import de.nachhalt.local.KeycloakCommand;
import de.nachhalt.local.KeycloakDistribution;
import de.nachhalt.local.KeycloakSettings;

/**
 * The sign-in. Its preparation includes unpacking and building the distribution.
 */
final class PreparedKeycloak implements Preparable {

	private static final List<String> REALMS = List.of("demo/nachhalt-realm.json");

	private final Path directory;

	PreparedKeycloak(Installation installation) {
		this.directory = installation.prepared().resolve("keycloak");
	}

	@Override
	public String task() {
		return "preparing keycloak for a fast start";
	}

	@Override
	public Path directory() {
		return this.directory;
	}

	@Override
	public String fingerprint() {
		return Fingerprint.of(Path.of(System.getProperty("java.class.path")), JvmOptions.KEYCLOAK);
	}

	@Override
	public void prepare() throws InterruptedException {
		KeycloakSettings settings = new KeycloakSettings(this.directory.resolve("scratch"), FreePort.any(),
				FreePort.any(), "training", REALMS, Map.of("GATEWAY_CLIENT_SECRET", "training", "CLIENT_SERVICE_SECRET",
						"training", "PUBLIC_URL", "http://localhost"),
				JvmOptions.recording(JvmOptions.KEYCLOAK, cache()));
		new Training("keycloak", this.directory).runUntil(KeycloakCommand.of(KeycloakDistribution.prepare(), settings),
				Probe.http(settings.healthUrl()));
	}

	KeycloakSettings settings(Path home, Ports ports, Secrets secrets) {
		return new KeycloakSettings(home, ports.keycloak(), ports.keycloakManagement(), secrets.keycloakAdmin(), REALMS,
				Map.of("GATEWAY_CLIENT_SECRET", secrets.gatewayClient(), "CLIENT_SERVICE_SECRET",
						secrets.clientService(), "PUBLIC_URL", ports.gatewayUrl()),
				JvmOptions.using(JvmOptions.KEYCLOAK, cache()));
	}

	ProcessBuilder command(KeycloakSettings settings) {
		return KeycloakCommand.of(KeycloakDistribution.prepare(), settings);
	}

	private Path cache() {
		return this.directory.resolve("app.aot");
	}

}
