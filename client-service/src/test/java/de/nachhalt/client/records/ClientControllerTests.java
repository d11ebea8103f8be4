package de.nachhalt.client.records;

import java.util.List;
import java.util.function.Consumer;

import de.nachhalt.client.Callers;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Colleagues;
import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@WebFluxTest({ ClientController.class, ClientListController.class })
@Import(Happenings.class)
class ClientControllerTests {

	private static final String BAKERY = """
			{"name":"Bäckerei Müller","sector":"Handwerk","size":"small","market":"b2c","language":"de"}""";

	@MockitoBean
	private ClientRepository clients;

	@MockitoBean
	private Colleagues colleagues;

	@Autowired
	private WebTestClient http;

	@BeforeEach
	void signIn() {
		this.http = Callers.as(Callers.NEULAND, this.http);
		given(this.clients.find(People.NEULAND, "c1"))
			.willReturn(Mono.just(TestClients.client("c1", People.NEULAND, 7)));
	}

	@Test
	void everything_at_fault_is_named_at_once_in_german() {
		post("{\"name\":\" \",\"sector\":\"a\\nb\"}", "de").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:invalid-request")
			.jsonPath("$.errors[*].field")
			.value(fields("name", "sector", "size", "market", "language"))
			.jsonPath("$.errors[?(@.field == 'sector')].message")
			.isEqualTo("Bitte eine Zeile Text ohne Steuerzeichen eingeben.");
	}

	@Test
	void and_in_english() {
		post(BAKERY.replace("Handwerk", "a\\tb"), "en").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("Please enter one line of text without control characters.");
	}

	@ParameterizedTest
	@CsvSource({ "small, tiny, size, unknown-value", "b2c, B2C, market, unknown-value",
			"de, 1, language, unknown-value" })
	void a_value_that_does_not_exist_is_refused(String known, String unknown, String field, String code) {
		post(BAKERY.replace('"' + known + '"', '"' + unknown + '"'), "en").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].code")
			.isEqualTo(code);
	}

	@Test
	void an_unknown_field_is_refused() {
		post(BAKERY.replace("\"size\"", "\"tenant\":\"kompass\",\"size\""), "en").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("tenant");
		then(this.clients).should(never()).insert(any());
	}

	@Test
	void a_change_has_to_say_what_it_is_based_on() {
		this.http.put()
			.uri("/api/clients/c1")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(BAKERY)
			.exchange()
			.expectStatus()
			.isEqualTo(428);
		this.http.delete().uri("/api/clients/c1").exchange().expectStatus().isEqualTo(428);
	}

	@Test
	void a_change_of_an_older_version_is_refused() {
		this.http.put()
			.uri("/api/clients/c1")
			.header(HttpHeaders.IF_MATCH, "\"6\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(BAKERY)
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		this.http.delete()
			.uri("/api/clients/c1")
			.header(HttpHeaders.IF_MATCH, "\"6\"")
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		then(this.clients).should(never()).update(any());
		then(this.clients).should(never()).erase(any());
	}

	@Test
	void nobody_unknown_is_put_in_charge_and_every_fault_is_named() {
		given(this.colleagues.find(People.NEULAND, "stranger")).willReturn(Mono.empty());

		care("{\"status\":\"preparation\",\"consultant\":\"stranger\"}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("consultant")
			.jsonPath("$.errors[0].code")
			.isEqualTo("unknown-colleague");
		care("{\"nextStep\":{\"text\":\" \"},\"reassessmentOn\":null}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.value(fields("status", "nextStep.text"));
		then(this.clients).should(never()).update(any());
	}

	private WebTestClient.ResponseSpec care(String body) {
		return this.http.put()
			.uri("/api/clients/c1/care")
			.header(HttpHeaders.IF_MATCH, "\"7\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange();
	}

	@Test
	void a_reader_who_has_the_current_version_is_not_sent_it_again() {
		this.http.get()
			.uri("/api/clients/c1")
			.header(HttpHeaders.IF_NONE_MATCH, "\"7\"")
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@ParameterizedTest
	@CsvSource({ "sort=size, sort", "limit=0, limit", "limit=201, limit", "limit=x, limit", "cursor=x, cursor" })
	void a_list_that_does_not_exist_is_refused(String query, String field) {
		this.http.get()
			.uri("/api/clients?" + query)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void a_search_without_a_word_finds_nothing() {
		this.http.get()
			.uri("/api/clients?search=--")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("{\"items\":[]}");
	}

	@Test
	void an_agency_has_no_business_here() {
		Callers.as(Callers.FUNKE, this.http).get().uri("/api/clients").exchange().expectStatus().isForbidden();
	}

	private WebTestClient.ResponseSpec post(String body, String language) {
		return this.http.post()
			.uri("/api/clients")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange();
	}

	private static Consumer<List<String>> fields(String... names) {
		return (fields) -> assertThat(fields).containsExactlyInAnyOrder(names);
	}

}
