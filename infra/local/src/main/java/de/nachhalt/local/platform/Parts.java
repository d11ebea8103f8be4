package de.nachhalt.local.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final PreparedData data;

	private final PreparedKeycloak keycloak;

	private final List<ExtractedService> extracted;

	private final Map<String, PreparedService> services;

	Parts(Installation installation, Ports ports, Secrets secrets) {
		this.installation = installation;
		this.ports = ports;
		this.secrets = secrets;
		this.data = new PreparedData(installation);
		this.keycloak = new PreparedKeycloak(installation);
		this.extracted = Stream.of(CLIENT, ASSESSMENT, REPORT, GATEWAY)
			.map((name) -> ExtractedService.of(name, installation))
			.toList();
		this.services = this.extracted.stream()
			.collect(Collectors.toMap(ExtractedService::name,
					(service) -> new PreparedService(service, installation, this.data)));
	}

	/** What must be prepared before anything can start. */
	List<ExtractedService> extracted() {
		return this.extracted;
	}

	/** What starts faster when it was prepared. */
	List<Preparable> caches() {
		return List.of(this.keycloak, this.data, service(CLIENT), service(ASSESSMENT), service(REPORT),
				service(GATEWAY));
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
		return new Part(DATA, this.ports.mongo(), Set.of(), Probe.port(this.ports.mongo()),
				() -> this.data.command(this.installation.home().resolve("data"), this.ports.mongo(),
						this.ports.kafka(), this.ports.kafkaController()));
	}

	private Part keycloakPart() {
		KeycloakSettings settings = this.keycloak.settings(this.installation.home().resolve("keycloak"), this.ports,
				this.secrets);
		return new Part(KEYCLOAK, this.ports.keycloak(), Set.of(), Probe.http(settings.healthUrl()),
				() -> this.keycloak.command(settings));
	}

	/**
	 * On a small machine the parts hinder each other: the page to sign in comes first, as
	 * that is what people wait for.
	 */
	private Part servicePart(String name, int port, Map<String, String> secrets) {
		return new Part(name, port, Set.of(DATA, KEYCLOAK, GATEWAY), Probe.readiness(port), () -> {
			ProcessBuilder command = with(service(name).command(), secrets);
			return with(command, Map.of("SERVER_PORT", Integer.toString(port), "KAFKA_BOOTSTRAP",
					"127.0.0.1:" + this.ports.kafka()));
		});
	}

	private Part gatewayPart() {
		return new Part(GATEWAY, this.ports.gateway(), Set.of(DATA), Probe.readiness(this.ports.gatewayManagement()),
				() -> with(service(GATEWAY).command(), Map.of("SERVER_PORT", Integer.toString(this.ports.gateway()),
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

	private PreparedService service(String name) {
		PreparedService service = this.services.get(name);
		if (service == null) {
			throw new IllegalArgumentException("No service is called " + name);
		}
		return service;
	}

	private static String local(int port) {
		return "http://127.0.0.1:" + port;
	}

}
