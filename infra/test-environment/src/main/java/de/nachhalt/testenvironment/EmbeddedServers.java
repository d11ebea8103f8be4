package de.nachhalt.testenvironment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.nachhalt.local.EmbeddedKafka;
import de.nachhalt.local.EmbeddedMongo;

import org.springframework.util.FileSystemUtils;

/** The servers inside this JVM. Their data is gone when it ends. */
final class EmbeddedServers {

	private EmbeddedServers() {
	}

	static String mongodb() {
		EmbeddedMongo server = EmbeddedMongo.start(null, 0);
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		return server.uri();
	}

	static String kafka() {
		Path directory = temporaryDirectory();
		EmbeddedKafka broker = EmbeddedKafka.start(directory);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			broker.close();
			deleteAll(directory);
		}));
		return broker.bootstrap();
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
