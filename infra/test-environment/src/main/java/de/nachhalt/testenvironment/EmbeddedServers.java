package de.nachhalt.testenvironment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.nachhalt.local.EmbeddedKafka;
import de.nachhalt.local.EmbeddedMongo;
import de.nachhalt.local.FreePort;
import de.nachhalt.local.KeycloakServer;
import de.nachhalt.local.KeycloakSettings;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** The servers inside this JVM or beside it. Their data is gone when it ends. */
final class EmbeddedServers {

	private EmbeddedServers() {
	}

	static String mongodb() {
		EmbeddedMongo server = EmbeddedMongo.start(null, 0);
		atTheEnd(server::close);
		return server.uri();
	}

	static String kafka() {
		Path directory = temporaryDirectory();
		EmbeddedKafka broker = EmbeddedKafka.start(directory);
		atTheEnd(() -> {
			broker.close();
			deleteAll(directory);
		});
		return broker.bootstrap();
	}

	static String keycloak(Map<String, String> variables) {
		Path home = temporaryDirectory();
		KeycloakServer server = KeycloakServer.start(new KeycloakSettings(home, FreePort.any(), FreePort.any(),
				"admin-for-tests", List.of(KeycloakSettings.DEMO_REALM), variables, KeycloakSettings.SMALL_JVM));
		atTheEnd(() -> {
			server.close();
			deleteAll(home);
		});
		return server.url();
	}

	/**
	 * After all Spring contexts are closed, which still need the servers to say goodbye.
	 */
	private static void atTheEnd(Runnable action) {
		SpringApplication.getShutdownHandlers().add(action);
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("nachhalt-test-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void deleteAll(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
