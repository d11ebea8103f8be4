package de.nachhalt.benchmarks.gateway;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import de.nachhalt.local.demo.PlatformSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * Authenticated requests through our gateway beside the same requests through a plain
 * route of Spring Cloud Gateway, in turns: 2 KB of JSON, 32 connections. Needs
 * <code>wrk</code> and a running platform, whose Keycloak and MongoDB it uses. Usage:
 * <code>GatewayMeasurement http://localhost:8080 .nachhalt</code>
 */
public final class GatewayMeasurement {

	private static final int WARM_UP_SECONDS = 150;

	private static final int SECONDS = 5;

	private static final int ROUNDS = 5;

	private static final String UNLIMITED = "1000000000";

	private final URI platform;

	private final Path home;

	private GatewayMeasurement(URI platform, Path home) {
		this.platform = platform;
		this.home = home;
	}

	public static void main(String[] arguments) throws Exception {
		new GatewayMeasurement(URI.create(arguments[0]), Path.of(arguments[1])).run();
	}

	private void run() throws Exception {
		Credentials agency = () -> "Authorization: Bearer " + agencyToken();
		Credentials session = () -> "Cookie: " + sessionCookies();
		try (Upstream upstream = new Upstream();
				Candidate plain = plain(upstream).await("/partner/v1/clients", agency.header());
				Candidate ours = ours(upstream).await("/partner/v1/clients", agency.header())) {
			System.out.println("| request | plain route | our gateway | share |\n|---|---|---|---|");
			compare("of an agency, with its token", plain, ours, "/partner/v1/clients", agency);
			compare("of a browser, with its session", plain, ours, "/api/clients", session);
		}
	}

	private static void compare(String what, Candidate plain, Candidate ours, String path, Credentials caller)
			throws Exception {
		plain.warmUp(path, caller.header(), WARM_UP_SECONDS);
		ours.warmUp(path, caller.header(), WARM_UP_SECONDS);
		String header = caller.header();
		List<Double> plainRounds = new ArrayList<>();
		List<Double> ourRounds = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			plainRounds.add(plain.throughput(path, header, SECONDS));
			ourRounds.add(ours.throughput(path, header, SECONDS));
		}
		System.out.printf(Locale.ROOT, "| %s | %.0f/s | %.0f/s | %.0f %% |%n", what, median(plainRounds),
				median(ourRounds), 100 * median(ourRounds) / median(plainRounds));
	}

	private static double median(List<Double> rounds) {
		return rounds.stream().sorted().toList().get(rounds.size() / 2);
	}

	private static Candidate plain(Upstream upstream) throws Exception {
		return Candidate.start(
				freePort(), log("plain"), Map.of("CLIENT_SERVICE_URL", upstream.address(), "SERVER_ADDRESS",
						"127.0.0.1", "LOGGING_LEVEL_ROOT", "WARN"),
				"-cp", System.getProperty("java.class.path"), PlainGateway.class.getName());
	}

	private Candidate ours(Upstream upstream) throws Exception {
		Map<String, String> environment = new HashMap<>(Map.of("CLIENT_SERVICE_URL", upstream.address(), "PUBLIC_URL",
				this.platform.toString(), "MANAGEMENT_SERVER_PORT", Integer.toString(freePort()), "KEYCLOAK_URL",
				"http://localhost:" + (this.platform.getPort() + 1), "MONGODB_URI",
				"mongodb://127.0.0.1:" + (this.platform.getPort() + 6), "GATEWAY_CLIENT_SECRET",
				Files.readString(this.home.resolve("secrets").resolve("gateway-client"))));
		for (String limit : List.of("ADDRESS", "CONSULTANCY", "AGENCY")) {
			environment.put("NACHHALT_GATEWAY_LIMITS_" + limit + "_BURST", UNLIMITED);
			environment.put("NACHHALT_GATEWAY_LIMITS_" + limit + "_PERSECOND", UNLIMITED);
		}
		return Candidate.start(freePort(), log("ours"), environment, "-Dspring.aot.enabled=true", "-jar",
				jar().toString());
	}

	private static Path jar() throws Exception {
		try (var files = Files.list(Path.of("infra/local/target/platform/gateway"))) {
			return files.filter((file) -> file.toString().endsWith("-app.jar")).findFirst().orElseThrow();
		}
	}

	private static Path log(String candidate) throws Exception {
		return Files.createDirectories(Path.of("infra/benchmarks/target")).resolve("gateway-" + candidate + ".log");
	}

	private String agencyToken() throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String token = http.send(HttpRequest
				.newBuilder(URI.create("http://localhost:" + (this.platform.getPort() + 1)
						+ "/realms/nachhalt/protocol/openid-connect/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=agentur-funke"
						+ "&client_secret=agentur-funke-secret"))
				.build(), BodyHandlers.ofString()).body();
			return JsonMapper.builder().build().readTree(token).get("access_token").asString();
		}
	}

	private String sessionCookies() {
		return StreamSupport
			.stream(PlatformSession.signIn(this.platform, "neuland-consultant", "neuland-consultant")
				.cookies()
				.spliterator(), false)
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private static int freePort() throws Exception {
		try (ServerSocket probe = new ServerSocket(0)) {
			return probe.getLocalPort();
		}
	}

	/**
	 * Asked anew for each stretch of the measurement, as tokens last for minutes only.
	 */
	private interface Credentials {

		/** A header of HTTP, name and value. */
		String header() throws Exception;

	}

}
