package de.nachhalt.testenvironment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import de.nachhalt.local.KeycloakSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.MountableFile;

/**
 * The servers as containers, for machines where Docker answers. They end with the JVM.
 */
final class Containers {

	private static final String MONGODB_IMAGE = "mongo:8.0";

	private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";

	private static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:26.7.3";

	private static final int KEYCLOAK_PORT = 8080;

	private static final int KEYCLOAK_HEALTH_PORT = 9000;

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

	static Optional<String> keycloak(Map<String, String> variables) {
		if (!dockerAnswers()) {
			return Optional.empty();
		}
		GenericContainer<?> container = new GenericContainer<>(KEYCLOAK_IMAGE).withEnv(variables)
			.withCopyFileToContainer(MountableFile.forHostPath(KeycloakSettings.file(KeycloakSettings.DEMO_REALM)),
					"/opt/keycloak/data/import/nachhalt-realm.json")
			.withCommand("start-dev", "--import-realm", "--health-enabled=true",
					"--spi-client--jpa--searchable-attributes=nachhalt.tenant")
			.withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_HEALTH_PORT)
			.waitingFor(Wait.forHttp("/health/ready").forPort(KEYCLOAK_HEALTH_PORT));
		container.start();
		return Optional.of("http://localhost:" + container.getMappedPort(KEYCLOAK_PORT));
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
