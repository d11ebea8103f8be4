package de.nachhalt.identity;

import de.nachhalt.identity.testing.Acting;
import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest
class ActorParameterTests {

	@Autowired
	WebTestClient web;

	@Test
	void a_consultant_arrives_as_a_parameter() {
		as(People.lead()).get()
			.uri("/api/me")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Consultant.class)
			.isEqualTo(People.lead());
	}

	@Test
	void an_agency_arrives_as_a_parameter() {
		as(People.agency()).get().uri("/partner/v1/me").exchange().expectBody(Agency.class).isEqualTo(People.agency());
		as(People.agency()).get().uri("/api/anybody").exchange().expectBody(String.class).isEqualTo(People.NEULAND);
	}

	@Test
	void an_agency_cannot_do_what_is_meant_for_consultants() {
		refused(as(People.agency()), "/api/me", 403, "other-actor-required");
	}

	@Test
	void a_consultant_cannot_do_what_is_meant_for_agencies() {
		refused(as(People.lead()), "/partner/v1/me", 403, "other-actor-required");
	}

	@Test
	void only_a_lead_decides() {
		as(People.lead()).get().uri("/api/decision").exchange().expectStatus().isOk();
		refused(as(People.consultant()), "/api/decision", 403, "lead-required");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/me", "/partner/v1/me", "/api/nothing", "/", "/actuator/env" })
	void without_a_token_there_is_nothing_to_see(String path) {
		refused(this.web, path, 401, "unauthenticated").expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/public/notice", "/openapi" })
	void open_paths_need_no_token(String path) {
		this.web.get().uri(path).exchange().expectStatus().isOk();
	}

	private WebTestClient as(Actor actor) {
		return this.web.mutateWith(Acting.as(actor));
	}

	private static WebTestClient.ResponseSpec refused(WebTestClient web, String path, int status, String slug) {
		WebTestClient.ResponseSpec response = web.get().uri(path).exchange();
		response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:" + slug);
		return response;
	}

}
