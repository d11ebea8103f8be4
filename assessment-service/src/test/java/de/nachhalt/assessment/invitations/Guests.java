package de.nachhalt.assessment.invitations;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls by link: no account, at most the cookie that the link gave. */
record Guests(WebTestClient http) {

	static final String CLARITY = """
			{"answers":[{"question":"goal-clarity","value":"%s"}]}""";

	private static final JsonMapper JSON = new JsonMapper();

	Answer visit(String method, String token, String path, @Nullable String body, @Nullable String respondent,
			int status) {
		WebTestClient.RequestBodySpec request = this.http.method(HttpMethod.valueOf(method))
			.uri("/public/questionnaires/" + token + path);
		if (respondent != null) {
			request.cookie("respondent", respondent);
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		EntityExchangeResult<String> result = request.exchange().expectBody(String.class).returnResult();
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		return new Answer(result.getResponseBody(), result.getResponseHeaders(),
				result.getResponseCookies().getFirst("respondent"));
	}

	/** One more browser answers a shared link and submits. */
	void submit(String token, String clarity) {
		ResponseCookie cookie = visit("PATCH", token, "/answers", CLARITY.formatted(clarity), null, 200).cookie();
		visit("POST", token, "/submission", null, Objects.requireNonNull(cookie).getValue(), 204);
	}

	record Answer(@Nullable String body, HttpHeaders headers, @Nullable ResponseCookie cookie) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

	}

}
