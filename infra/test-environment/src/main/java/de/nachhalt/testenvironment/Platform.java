package de.nachhalt.testenvironment;

import java.util.Map;
import java.util.Optional;

/**
 * The servers that tests run on, each started at first use and stopped with the JVM: the
 * one the environment names, else a container where Docker answers, else the embedded
 * one.
 */
public final class Platform {

	private Platform() {
	}

	/** The MongoDB server, without a database name. */
	public static String mongodb() {
		return Mongodb.URI;
	}

	/** The addresses of the Kafka brokers. */
	public static String kafka() {
		return Kafka.BOOTSTRAP;
	}

	/**
	 * A Keycloak with the demo realm, for the gateway at an address. Each call starts one
	 * of its own, in a container or from its distribution.
	 * @param gateway its public address
	 * @param secret of the clients of the gateway and of client-service
	 * @return the address, without a path
	 */
	public static String keycloak(String gateway, String secret) {
		Map<String, String> variables = Map.of("PUBLIC_URL", gateway, "GATEWAY_CLIENT_SECRET", secret,
				"CLIENT_SERVICE_SECRET", secret);
		return Containers.keycloak(variables).orElseGet(() -> EmbeddedServers.keycloak(variables));
	}

	private static Optional<String> given(String variable) {
		return Optional.ofNullable(System.getenv(variable)).filter((value) -> !value.isBlank());
	}

	private static final class Mongodb {

		static final String URI = given("MONGODB_URI").map((uri) -> uri.replaceFirst("/+$", ""))
			.or(Containers::mongodb)
			.orElseGet(EmbeddedServers::mongodb);

	}

	private static final class Kafka {

		static final String BOOTSTRAP = given("KAFKA_BOOTSTRAP").or(Containers::kafka)
			.orElseGet(EmbeddedServers::kafka);

	}

}
