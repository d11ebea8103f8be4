package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import de.nachhalt.local.KeycloakCommand;
import de.nachhalt.local.KeycloakDistribution;
import de.nachhalt.local.KeycloakSettings;

/**
 * The six processes of the platform, and what each is told.
 */
final class Parts {

	private static final String DATA = "data";

	private static final String KEYCLOAK = "keycloak";

	private static final String CLIENT = "client-service";

	private static final String ASSESSMENT = "assessment-service";

	static final String REPORT = "report-service";

	static final String GATEWAY = "gateway";

	private final Installation installation;

	private final Ports ports;

	private final Secrets secrets;

	private final Function<JvmCache, List<String>> jvm;

	private final List<ExtractedService> services;

	/**
	 * @param jvm the options that a part with this cache is started with
	 */
	Parts(Installation installation, Ports ports, Secrets secrets, Function<JvmCache, List<String>> jvm) {
		this.installation = installation;
		this.ports = ports;
		this.secrets = secrets;
		this.jvm = jvm;
		this.services = Stream.of(CLIENT, ASSESSMENT, REPORT, GATEWAY)
			.map((name) -> ExtractedService.of(name, installation))
			.toList();
	}

	/** What must be unpacked before anything can start. */
	List<ExtractedService> services() {
		return this.services;
	}

	/** Of every part. */
	List<JvmCache> caches() {
		return Stream.concat(Stream.of(dataCache(), keycloakCache()), this.services.stream().map(this::cache)).toList();
	}

	private JvmCache dataCache() {
		return new JvmCache(caches(DATA), DataCommand.jar(), JvmOptions.DATA);
	}

	/** Keycloak's own jars change with the version, which is written into ours. */
	private JvmCache keycloakCache() {
		return new JvmCache(caches(KEYCLOAK), DataCommand.jar(), JvmOptions.KEYCLOAK);
	}

	private JvmCache cache(ExtractedService service) {
		return new JvmCache(caches(service.name()), service.source(), JvmOptions.of(service.name()));
	}

	private Path caches(String part) {
		return this.installation.prepared().resolve("caches").resolve(part);
	}

	/** In the order in which they are started. */
	List<Part> all() {
		return List.of(keycloakPart(), dataPart(),
				servicePart(CLIENT, this.ports.clientService(),
						Map.of("CLIENT_SERVICE_SECRET", this.secrets.clientService())),
				servicePart(ASSESSMENT, this.ports.assessmentService(), Map.of()),
				servicePart(REPORT, this.ports.reportService(), Map.of()), gatewayPart());
	}

	private Part dataPart() {
		return new Part(DATA, this.ports.mongo(), Set.of(), Probe.port(this.ports.mongo()), () -> DataCommand
			.of(this.jvm.apply(dataCache()), this.installation.home().resolve("data"), this.ports));
	}

	private Part keycloakPart() {
		return new Part(KEYCLOAK, this.ports.keycloak(), Set.of(),
				Probe.http(KeycloakSettings.healthUrl(this.ports.keycloakManagement())),
				() -> KeycloakCommand.of(KeycloakDistribution.prepare(), keycloakSettings()));
	}

	private KeycloakSettings keycloakSettings() {
		return new KeycloakSettings(this.installation.home().resolve("keycloak"), this.ports.keycloak(),
				this.ports.keycloakManagement(), this.secrets.keycloakAdmin(), List.of(KeycloakSettings.DEMO_REALM),
				Map.of("GATEWAY_CLIENT_SECRET", this.secrets.gatewayClient(), "CLIENT_SERVICE_SECRET",
						this.secrets.clientService(), "PUBLIC_URL", this.ports.gatewayUrl()),
				this.jvm.apply(keycloakCache()));
	}

	/**
	 * On a small machine the parts hinder each other: the page to sign in comes first, as
	 * that is what people wait for.
	 */
	private Part servicePart(String name, int port, Map<String, String> secrets) {
		return new Part(name, port, Set.of(DATA, KEYCLOAK, GATEWAY), Probe.readiness(port), () -> {
			ProcessBuilder command = with(command(name), secrets);
			return with(command, Map.of("SERVER_PORT", Integer.toString(port), "KAFKA_BOOTSTRAP",
					"127.0.0.1:" + this.ports.kafka()));
		});
	}

	private Part gatewayPart() {
		return new Part(GATEWAY, this.ports.gateway(), Set.of(DATA), Probe.readiness(this.ports.gatewayManagement()),
				() -> with(command(GATEWAY), Map.of("SERVER_PORT", Integer.toString(this.ports.gateway()),
						"MANAGEMENT_SERVER_PORT", Integer.toString(this.ports.gatewayManagement()), "PUBLIC_URL",
						this.ports.gatewayUrl(), "CLIENT_SERVICE_URL", local(this.ports.clientService()),
						"ASSESSMENT_SERVICE_URL", local(this.ports.assessmentService()), "REPORT_SERVICE_URL",
						local(this.ports.reportService()), "GATEWAY_CLIENT_SECRET", this.secrets.gatewayClient())));
	}

	private ProcessBuilder with(ProcessBuilder command, Map<String, String> environment) {
		command.environment().put("SERVER_ADDRESS", "127.0.0.1");
		command.environment().put("MONGODB_URI", "mongodb://127.0.0.1:" + this.ports.mongo());
		command.environment().put("KEYCLOAK_URL", this.ports.keycloakUrl());
		command.environment().putAll(environment);
		return command;
	}

	private ProcessBuilder command(String name) {
		ExtractedService service = this.services.stream()
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow();
		return service.command(this.jvm.apply(cache(service)));
	}

	private static String local(int port) {
		return "http://127.0.0.1:" + port;
	}

}
