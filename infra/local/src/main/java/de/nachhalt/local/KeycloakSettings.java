package de.nachhalt.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one Keycloak server needs to know.
 *
 * @param home where this server keeps its database; made on first use
 * @param port the public port, on 127.0.0.1
 * @param managementPort the port of the health endpoint, on 127.0.0.1
 * @param adminPassword of the user <code>admin</code> in the realm <code>master</code>;
 * counts on the first start only
 * @param realmFiles names below <code>infra/keycloak</code>, imported on the first start
 * @param variables what <code>${NAME}</code> in a realm file stands for
 * @param jvmOptions put before the class path
 */
public record KeycloakSettings(Path home, int port, int managementPort, String adminPassword, List<String> realmFiles,
		Map<String, String> variables, List<String> jvmOptions) {

	/** With the demo consultancies, their people and an agency. */
	public static final String DEMO_REALM = "demo/nachhalt-realm.json";

	/**
	 * Heap enough for a local realm, a collector that is small and starts fast, nothing
	 * optimized, and room for code and classes, so that they are not collected: a server
	 * for tests ends before that pays.
	 */
	public static final List<String> SMALL_JVM = List.of("-Xms96m", "-Xmx256m", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:MetaspaceSize=128m");

	public KeycloakSettings {
		realmFiles = List.copyOf(realmFiles);
		variables = Map.copyOf(variables);
		jvmOptions = List.copyOf(jvmOptions);
	}

	/** Where a realm file of this checkout is. */
	public static Path file(String name) {
		return KeycloakDistribution.sources().resolve(name);
	}

	/** The public address, without a path. */
	public String url() {
		return "http://localhost:" + this.port;
	}

	/** Answers 200 as soon as the realms are there. */
	public String healthUrl() {
		return healthUrl(this.managementPort);
	}

	/** The same, of any server with this management port. */
	public static String healthUrl(int managementPort) {
		return "http://127.0.0.1:" + managementPort + "/health/ready";
	}

}
