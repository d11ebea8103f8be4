package de.nachhalt.gateway.route;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Surroundings;
import de.nachhalt.gateway.testing.Upstream;
import de.nachhalt.gateway.testing.Upstream.Received;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PlatformTest(Part.MONGODB)
class ForwardingTests {

	private final Browser browser = Surroundings.browser().signedIn();

	@BeforeEach
	void reset() {
		Surroundings.SERVICES.drain();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/clients", "/api/clients/1/grants?cursor=a%20b", "/api/catalogues/base/1",
			"/api/assessments/1/result", "/api/reports/1/content" })
	void paths_and_queries_reach_the_service_as_they_are(String path) {
		assertThat(this.browser.get(path).statusCode()).isEqualTo(200);
		assertThat(Surroundings.SERVICES.last().path()).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "/api/clients/1, client-service", "/api/clients/1/comparison, assessment-service",
			"/api/clients/1/grants, client-service", "/api/assessments/1, assessment-service",
			"/api/reports/1, report-service" })
	void each_path_has_its_service(String path, String service) {
		ServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
		assertThat(Surroundings.GATEWAY.bean(RouteLocator.class)
			.getRoutes()
			.filterWhen((route) -> route.getPredicate().apply(exchange))
			.map(Route::getId)
			.blockFirst()).isEqualTo(service);
	}

	@Test
	void the_service_sees_the_token_of_the_user_and_no_cookie() {
		this.browser.get("/api/clients", "If-Match", "\"7\"", "Accept-Language", "en");
		Received received = Surroundings.SERVICES.last();
		assertThat(received.bearer()).matches("ey[\\w-]+\\.[\\w-]+\\.[\\w-]+");
		assertThat(received.headers()).doesNotContainKey("Cookie");
		assertThat(received.header("If-Match")).isEqualTo("\"7\"");
		assertThat(received.header("Accept-Language")).isEqualTo("en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-User", "X-User-Id", "X-Tenant", "X-Auth-Request-User", "X-Forwarded-User",
			"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "Forwarded", "X-Real-IP",
			"X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "X-Method-Override", "Proxy-Authorization",
			"traceparent" })
	void a_header_that_claims_something_does_not_get_through(String name) {
		this.browser.get("/api/clients", name, "DELETE");
		Received received = Surroundings.SERVICES.last();
		assertThat(received.headers()).doesNotContainKey(name);
		assertThat(received.method()).isEqualTo("GET");
	}

	@Test
	void a_hundred_requests_at_a_time_are_all_let_through() {
		List<CompletableFuture<HttpResponse<String>>> crowd = Stream
			.generate(
					() -> this.browser.sendAsync(this.browser.request("/api/clients/crowded"), BodyHandlers.ofString()))
			.limit(Upstream.CROWD)
			.toList();

		assertThat(crowd).allSatisfy((answer) -> assertThat(answer.join().statusCode()).isEqualTo(200));
	}

	@Test
	void a_token_brought_by_a_browser_is_worth_nothing() {
		try (Browser stranger = Surroundings.browser()) {
			String token = Surroundings.KEYCLOAK.agencyToken("agentur-funke");
			assertThat(stranger.get("/api/clients", "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
		}
		this.browser.get("/api/clients", "Authorization", "Bearer forged");
		assertThat(Surroundings.SERVICES.last().bearer()).startsWith("ey");
	}

	@Test
	void answers_are_measured_under_their_route_and_refusals_too() {
		this.browser.get("/api/clients/measured");
		try (Browser stranger = Surroundings.browser()) {
			stranger.get("/api/clients/measured");
		}
		await().untilAsserted(() -> assertThat(requestsMeasured())
			.anyMatch((line) -> line.contains("status=\"200\"") && line.contains("uri=\"client-service\""))
			.anyMatch((line) -> line.contains("status=\"401\""))
			.noneMatch((line) -> line.contains("/api/clients")));
	}

	private List<String> requestsMeasured() {
		String metrics = "http://localhost:" + Surroundings.GATEWAY.managementPort() + "/actuator/prometheus";
		return this.browser.get(metrics)
			.body()
			.lines()
			.filter((line) -> line.startsWith("http_server_requests_seconds_count"))
			.toList();
	}

	@Test
	void what_a_service_says_about_itself_stays_inside() {
		HttpResponse<String> response = this.browser.get("/api/clients");
		assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "server");
		assertThat(response.headers().firstValue("ETag")).contains("\"1\"");
		assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'");
	}

	@Test
	void bodies_get_through_whether_their_length_is_announced_or_not() {
		this.browser.post("/api/clients", "x".repeat(1000));
		assertThat(Surroundings.SERVICES.last().bodyLength()).isEqualTo(1000);
		HttpResponse<String> chunked = this.browser
			.send(this.browser.request("/api/clients", "X-XSRF-TOKEN", this.browser.cookies().get("XSRF-TOKEN"))
				.POST(BodyPublishers.ofInputStream(() -> InputStreams.of(1000))));
		assertThat(chunked.statusCode()).isEqualTo(200);
		assertThat(Surroundings.SERVICES.last().bodyLength()).isEqualTo(1000);
	}

	@Test
	void events_arrive_as_they_happen() throws Exception {
		String heartbeat = ": heartbeat\n\n";
		Surroundings.SERVICES.event(heartbeat);
		HttpResponse<InputStream> response = this.browser
			.sendAsync(this.browser.request("/api/events"), BodyHandlers.ofInputStream())
			.get();
		try (InputStream events = response.body()) {
			assertThat(new String(events.readNBytes(heartbeat.length()), StandardCharsets.UTF_8)).isEqualTo(heartbeat);
			String news = "event: report-ready\ndata: {}\n\n";
			Surroundings.SERVICES.event(news);
			assertThat(new String(events.readNBytes(news.length()), StandardCharsets.UTF_8)).isEqualTo(news);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/clients/../reports, 400
			/api/clients/%2e%2e/reports, 400
			/api/clients/..%2freports, 400
			/api/clients%2f1, 400
			/api//clients, 400
			/api/clients/%5c..%5c, 400
			/api/clients;a=b, 400
			/api/clients/%00, 400
			/api/unknown, 404
			/API/clients, 200
			""")
	void no_trick_with_the_path_reaches_a_service(String path, int status) {
		String line = this.browser.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: SESSION="
				+ this.browser.cookies().get("SESSION") + "\r\nConnection: close\r\n\r\n");
		assertThat(line).startsWith("HTTP/1.1 " + status);
		assertThat(Surroundings.SERVICES.drain()).isEmpty();
	}

	@Test
	void made_up_methods_are_refused() {
		assertThat(this.browser.raw("FETCH /api/clients HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400");
	}

	@Test
	void more_headers_than_anybody_needs_are_refused() {
		assertThat(this.browser.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(40_000) + "\r\n\r\n"))
			.matches("HTTP/1.1 4(13|31) .*");
	}

}
