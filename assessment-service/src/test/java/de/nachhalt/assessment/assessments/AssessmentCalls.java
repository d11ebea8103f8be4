package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.Callers;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Aggregates;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calls of the API that its tests share.
 */
public record AssessmentCalls(WebTestClient http, Aggregates<TestClient> clients) {

	private static final JsonMapper JSON = new JsonMapper();

	/** A client of Neuland's that has just been recorded. */
	public TestClient client(String name) {
		return client(People.NEULAND, name, "Handwerk", "small");
	}

	/** A client of any consultancy's. */
	public TestClient client(String tenant, String name, String sector, String size) {
		return client(tenant, name, sector, size, false);
	}

	/**
	 * A client of any consultancy's, or an example of one.
	 */
	public TestClient client(String tenant, String name, String sector, String size, boolean example) {
		TestClient client = TestClient.named(tenant, name);
		return this.clients.insert(client, new TestClient.Registered(client.id(), name, sector, size, example)).block();
	}

	public JsonNode start(String clientId) {
		return call("POST", "/api/assessments", body(clientId, "1.0.0"), 201);
	}

	public static String body(String clientId, String version) {
		return """
				{"clientId":"%s","catalogue":{"id":"social-media-readiness","version":"%s"},"engagement":"introduction"}"""
			.formatted(clientId, version);
	}

	public JsonNode call(String method, String path, @Nullable String body, int status) {
		return callAs(Callers.NEULAND, method, path, body, status);
	}

	public JsonNode callAs(Actor actor, String method, String path, @Nullable String body, int status) {
		WebTestClient.RequestBodySpec request = Callers.as(actor, this.http)
			.method(HttpMethod.valueOf(method))
			.uri(path);
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		EntityExchangeResult<String> result = request.exchange().expectBody(String.class).returnResult();
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		String answered = result.getResponseBody();
		return (answered != null) ? JSON.readTree(answered) : JSON.nullNode();
	}

}
