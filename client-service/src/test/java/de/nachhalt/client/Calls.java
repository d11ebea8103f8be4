package de.nachhalt.client;

import de.nachhalt.identity.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls of the API whose answers are looked at as JSON.
 */
public record Calls(WebTestClient http) {

	private static final JsonMapper JSON = new JsonMapper();

	public JsonNode get(Actor actor, String uri) {
		return send(actor, "GET", uri, null, 200);
	}

	/**
	 * The answer, which must be of this status.
	 */
	public JsonNode send(Actor actor, String method, String uri, @Nullable String body, int status) {
		WebTestClient.RequestBodySpec request = Callers.as(actor, this.http)
			.method(HttpMethod.valueOf(method))
			.uri(uri);
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		String answer = request.exchange()
			.expectBody(String.class)
			.consumeWith(
					(result) -> assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status))
			.returnResult()
			.getResponseBody();
		return (answer != null) ? JSON.readTree(answer) : JSON.nullNode();
	}

}
