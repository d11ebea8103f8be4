package de.nachhalt.http.problem;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebFluxTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemDocumentTests {

	@Autowired
	WebTestClient web;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"customer":" ","items":[{"flour":"rye","count":1}]}                       | customer       | required
			{"items":[{"flour":"rye","count":1}]}                                      | customer       | required
			{"customer":"Anna","items":[]}                                             | items          | required
			{"customer":"Anna Baumgarten","items":[{"flour":"rye","count":1}]}         | customer       | size
			{"customer":"Anna","items":[{"flour":"rye","count":1},{"count":1}]}        | items[1].flour | required
			{"customer":"Anna","items":[{"flour":"rye","count":0}]}                    | items[0].count | min
			{"customer":"Anna","items":[{"flour":"rye"}]}                              | items[0].count | required
			{"customer":"Anna","items":[{"flour":"rye","count":null}]}                 | items[0].count | required
			{"customer":"Anna","items":[{"flour":"wheat","count":1}]}                  | items[0].flour | unknown-value
			{"customer":"Anna","items":[{"flour":0,"count":1}]}                        | items[0].flour | unknown-value
			{"customer":"Anna","items":[{"flour":"rye","count":"1"}]}                  | items[0].count | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":1.5}]}                  | items[0].count | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":99999999999}]}          | items[0].count | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":1,"sliced":"ja"}]}      | items[0].sliced | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":1,"salt":2}]}           | items[0].salt  | unknown-field
			{"customer":"Anna","items":{"flour":"rye","count":1}}                      | items          | wrong-type
			{"customer":["Anna"],"items":[{"flour":"rye","count":1}]}                  | customer       | wrong-type
			{"customer":1,"items":[{"flour":"rye","count":1}]}                         | customer       | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":1}],"due":"tomorrow"}   | due            | wrong-type
			[]                                                                         | ''             | wrong-type
			{"customer":"Anna","items":[{"flour":"rye","count":1}]} {}                 | ''             | wrong-type
			"text"                                                                     | ''             | wrong-type
			""")
	void a_field_at_fault_is_named_as_it_was_sent(String body, @Nullable String field, String code) {
		post(body).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:invalid-request")
			.jsonPath("$.status")
			.isEqualTo(400)
			.jsonPath("$.errors.length()")
			.isEqualTo(1)
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].code")
			.isEqualTo(code)
			.jsonPath("$.errors[0].message")
			.value(String.class, ProblemDocumentTests::isForPeople);
	}

	@Test
	void every_field_at_fault_is_named_at_once() {
		post("{\"customer\":\"\",\"items\":[{\"flour\":\"rye\",\"count\":0}]}").expectBody()
			.jsonPath("$.errors[*].field")
			.value(fields -> assertThat((Iterable<?>) fields).map(Object::toString)
				.containsExactlyInAnyOrder("customer", "items[0].count"));
	}

	@Test
	void a_field_in_a_text_comes_with_its_line_and_column_and_others_without() {
		this.web.get()
			.uri("/api/breads/recipe")
			.exchange()
			.expectBody()
			.jsonPath("$.errors[0].line")
			.isEqualTo(3)
			.jsonPath("$.errors[0].column")
			.isEqualTo(7);
		post("{}").expectBody().jsonPath("$.errors[0].line").doesNotExist();
	}

	@Test
	void an_unknown_value_comes_with_the_possible_ones() {
		post("{\"customer\":\"Anna\",\"items\":[{\"flour\":\"wheat\",\"count\":1}]}").expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("Diesen Wert gibt es nicht. Möglich sind: rye, spelt.");
		this.web.get()
			.uri("/api/breads?flour=wheat")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("flour")
			.jsonPath("$.errors[0].message")
			.isEqualTo("There is no such value. Possible are: rye, spelt.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"customer":    | unreadable-json
			{'a':1}         | unreadable-json
			<order/>        | unreadable-json
			{"customer":"A","customer":"B"} | unreadable-json
			''              | missing-body
			""")
	void unreadable_json_says_where(String body, String slug) {
		post(body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:" + slug)
			.jsonPath("$.detail")
			.value(String.class, ProblemDocumentTests::isForPeople);
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/nothing,404,not-found", "GET,/api/breads/not-an-id,404,not-found",
			"GET,/api/breads/00000000-0000-0000-0000-000000000000,404,not-found",
			"DELETE,/api/breads,405,method-not-allowed", "GET,/api/breads/rush-hour,503,unavailable",
			"GET,/api/breads/twice,409,already-exists", "GET,/api/breads/most,400,invalid-request",
			"GET,/api/breads/most?of=9,400,invalid-request", "GET,/api/breads/most?of=x,400,invalid-request",
			"POST,/api/breads/sold-out,409,sold-out", "GET,/api/breads?limit=0,400,invalid-request",
			"GET,/api/breads?limit=201,400,invalid-request", "GET,/api/breads?limit=many,400,invalid-request",
			"GET,/api/breads?cursor=%00,400,invalid-request" })
	void whatever_fails_is_answered_by_a_problem_document(HttpMethod method, String path, int status, String slug) {
		this.web.method(method)
			.uri(java.net.URI.create(path))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_LANGUAGE, "de")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:" + slug)
			.jsonPath("$.detail")
			.value(String.class, ProblemDocumentTests::isForPeople);
	}

	@Test
	void the_method_that_is_allowed_is_told() {
		this.web.delete().uri("/api/breads").exchange().expectHeader().exists(HttpHeaders.ALLOW);
	}

	@Test
	void content_in_another_format_is_refused() {
		this.web.post()
			.uri("/api/breads")
			.contentType(MediaType.TEXT_PLAIN)
			.bodyValue("bread")
			.exchange()
			.expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:unsupported-media-type");
		this.web.get()
			.uri("/api/breads/notes/today")
			.accept(MediaType.IMAGE_PNG)
			.exchange()
			.expectStatus()
			.isEqualTo(406)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:not-acceptable");
	}

	@Test
	void a_body_that_is_too_large_is_refused() {
		post("{\"customer\":\"" + "a".repeat(1_100_000) + "\"}").expectStatus()
			.isEqualTo(413)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:content-too-large");
	}

	@Test
	void a_service_speaks_its_own_words() {
		expectSoldOut(null, "Ausverkauft", "Von SPELT gibt es nur noch 2.");
		expectSoldOut("fr", "Ausverkauft", "Von SPELT gibt es nur noch 2.");
		expectSoldOut("en-GB, de;q=0.5", "Sold out", "Only 2 of SPELT are left.");
		expectSoldOut("no;such=language", "Ausverkauft", "Von SPELT gibt es nur noch 2.");
	}

	private void expectSoldOut(@Nullable String language, String title, String detail) {
		Consumer<HttpHeaders> headers = (headers_) -> {
			if (language != null) {
				headers_.set(HttpHeaders.ACCEPT_LANGUAGE, language);
			}
		};
		this.web.post()
			.uri("/api/breads/sold-out")
			.headers(headers)
			.exchange()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo(title)
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void an_unexpected_error_tells_nothing_but_its_number_in_the_log_and_the_log_nothing_of_the_request(
			CapturedOutput log) {
		this.web.get()
			.uri("/api/breads/burnt?search=Annabella")
			.exchange()
			.expectStatus()
			.isEqualTo(500)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:unexpected")
			.jsonPath("$.detail")
			.value(String.class, ProblemDocumentTests::isForPeople)
			.jsonPath("$.incident")
			.value(String.class,
					(incident) -> assertThat(log.getAll()).contains("Incident " + incident)
						.contains("IllegalStateException", "Bakery.java")
						.doesNotContain("Annabella"));
	}

	@Test
	void foreign_and_unknown_ids_and_routes_look_the_same() {
		assertThat(body("/api/breads/00000000-0000-0000-0000-000000000000")).isEqualTo(body("/api/breads/x"))
			.isEqualTo(body("/api/nothing"));
	}

	private String body(String path) {
		byte[] body = this.web.get().uri(path).exchange().expectBody().returnResult().getResponseBodyContent();
		return new String(java.util.Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8);
	}

	private WebTestClient.ResponseSpec post(String body) {
		return this.web.post().uri("/api/breads").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
	}

	private static void isForPeople(String text) {
		assertThat(text).isNotBlank().doesNotContain("Exception", "java", "springframework", "Bakery", "E11000", "db.");
	}

}
