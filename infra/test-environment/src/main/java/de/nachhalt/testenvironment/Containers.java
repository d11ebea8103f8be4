package de.nachhalt.testenvironment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The servers as containers, for machines where Docker answers. They end with the JVM.
 */
final class Containers {

	private static final String MONGODB_IMAGE = "mongo:8.0";

	private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";

	private Containers() {
	}

	static Optional<String> mongodb() {
		if (!dockerAnswers()) {
			return Optional.empty();
		}
		MongoDBContainer container = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
		container.start();
		return Optional.of(container.getConnectionString());
	}

	static Optional<String> kafka() {
		if (!dockerAnswers()) {
			return Optional.empty();
		}
		KafkaContainer container = new KafkaContainer(KAFKA_IMAGE);
		container.start();
		return Optional.of(container.getBootstrapServers());
	}

	/**
	 * Looks for a socket first: asking Testcontainers on a machine without Docker fills
	 * the log.
	 */
	private static boolean dockerAnswers() {
		boolean likely = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
		return likely && DockerClientFactory.instance().isDockerAvailable();
	}

}
