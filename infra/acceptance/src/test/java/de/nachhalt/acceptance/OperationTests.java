package de.nachhalt.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the platform sees of it. */
@OnThePlatform
@Order(3)
class OperationTests {

	private final Platform platform;

	OperationTests(Platform platform) {
		this.platform = platform;
	}

	@Test
	void the_status_names_all_parts_with_their_memory() {
		JsonNode parts = this.platform.status().get("parts");

		Set<String> names = StreamSupport.stream(parts.spliterator(), false)
			.map((part) -> part.get("name").asString())
			.collect(Collectors.toSet());
		assertThat(names).containsExactlyInAnyOrder("data", "keycloak", "client-service", "assessment-service",
				"report-service", "gateway");
		assertThat(parts).allSatisfy((part) -> {
			assertThat(part.get("state").asString()).isEqualTo("ready");
			assertThat(part.get("rss").asLong()).isPositive();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "client-service", "assessment-service", "report-service" })
	void each_service_tells_how_old_its_oldest_unpublished_event_is(String service) throws Exception {
		assertThat(get(service, "/actuator/prometheus").body()).contains("nachhalt_outbox_age_seconds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/actuator/deadletters", "/actuator" })
	void other_actuator_endpoints_are_closed(String path) throws Exception {
		assertThat(get("client-service", path).statusCode()).isEqualTo(401);
	}

	@Test
	void a_second_start_in_the_same_home_is_refused_in_a_sentence() {
		assertThat(this.platform.command().output("up", "--empty")).contains("Nachhalt runs already")
			.contains("./nachhalt down");
	}

	@Test
	void an_unknown_command_is_answered_with_where_to_look() {
		assertThat(this.platform.command().output("fly")).contains("'fly'").contains("./nachhalt help");
	}

	private HttpResponse<String> get(String service, String path) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(address(service).resolve(path)).build(), BodyHandlers.ofString());
		}
	}

	private URI address(String service) {
		for (JsonNode part : this.platform.status().get("parts")) {
			if (part.get("name").asString().equals(service)) {
				return URI.create("http://127.0.0.1:" + part.get("port").asInt());
			}
		}
		throw new AssertionError("There is no " + service);
	}

}
