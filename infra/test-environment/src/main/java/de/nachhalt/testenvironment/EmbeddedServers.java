package de.nachhalt.testenvironment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.nachhalt.local.EmbeddedKafka;
import de.nachhalt.local.EmbeddedMongo;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** The servers inside this JVM. Their data is gone when it ends. */
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

	/**
	 * After all Spring contexts are closed, which still need the servers to say goodbye.
	 */
	private static void atTheEnd(Runnable action) {
		SpringApplication.getShutdownHandlers().add(action);
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("nachhalt-test-kafka-");
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
