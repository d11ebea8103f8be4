package de.nachhalt.client.agencies;

import java.util.List;

import de.nachhalt.client.Callers;
import de.nachhalt.client.Calls;
import de.nachhalt.client.keycloak.TestKeycloak;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.testing.People;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agencies at the real Keycloak.
 */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class AgencyApiTests {

	private static final Actor LEAD = People.lead();

	private Calls calls;

	@DynamicPropertySource
	static void keycloak(DynamicPropertyRegistry settings) {
		TestKeycloak.tell(settings);
	}

	@Autowired
	void call(WebTestClient http) {
		this.calls = new Calls(http);
	}

	@Test
	void a_new_agency_signs_in_and_its_token_says_whom_it_works_for() {
		JsonNode issued = create("Agentur Blitz");
		String id = issued.at("/agency/id").asString();
		assertThat(id).startsWith("agentur-blitz-");
		assertThat(issued.at("/agency/enabled").asBoolean()).isTrue();

		JsonNode claims = TestKeycloak.claims(TestKeycloak.token(id, issued.at("/secret").asString()));
		assertThat(claims.at("/agency/id").asString()).isEqualTo(id);
		assertThat(claims.at("/agency/tenant").asString()).isEqualTo(People.NEULAND);
		assertThat(claims.at("/aud").toString()).contains("nachhalt-api");
		assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).as("as the web app says").isEqualTo(300);
		assertThat(claims.has("realm_access")).isFalse();
		assertThat(list(LEAD).toString()).contains(id).doesNotContain(issued.at("/secret").asString());
	}

	@Test
	void with_a_new_secret_the_one_before_counts_no_longer() {
		JsonNode issued = create("Agentur Wechsel");
		String id = issued.at("/agency/id").asString();
		JsonNode renewed = this.calls.send(LEAD, "POST", "/api/agencies/" + id + "/secret", null, 200);

		assertThat(renewed.at("/agency/secretSince").isNull()).isFalse();
		assertThat(TestKeycloak.token(id, issued.at("/secret").asString()).statusCode()).isEqualTo(401);
		assertThat(TestKeycloak.token(id, renewed.at("/secret").asString()).statusCode()).isEqualTo(200);
	}

	@Test
	void an_agency_is_renamed_and_kept_out_and_let_in_again() {
		JsonNode issued = create("Agentur Pause");
		String id = issued.at("/agency/id").asString();
		String secret = issued.at("/secret").asString();

		JsonNode out = change(LEAD, id, "Agentur Ruhe", false, 200);
		assertThat(out.at("/name").asString()).isEqualTo("Agentur Ruhe");
		assertThat(TestKeycloak.token(id, secret).statusCode()).isEqualTo(401);
		change(LEAD, id, "Agentur Ruhe", true, 200);
		assertThat(TestKeycloak.token(id, secret).statusCode()).isEqualTo(200);
		assertThat(TestKeycloak.claims(TestKeycloak.token(id, secret)).at("/agency/id").asString()).isEqualTo(id);
	}

	@Test
	void each_consultancy_has_agencies_of_its_own() {
		String id = create("Agentur Eigen").at("/agency/id").asString();

		assertThat(ids(LEAD)).contains("agentur-funke", id).doesNotContain("nachhalt-gateway");
		assertThat(ids(Callers.KOMPASS)).doesNotContain("agentur-funke", id);
		change(Callers.KOMPASS, id, "Meine", false, 404);
		this.calls.send(Callers.KOMPASS, "POST", "/api/agencies/" + id + "/secret", null, 404);
		this.calls.send(LEAD, "POST", "/api/agencies/nachhalt-gateway/secret", null, 404);
		change(LEAD, "nachhalt-client-service", "Meine", false, 404);
	}

	@Test
	void agencies_come_in_pages() {
		create("Agentur Eins");
		create("Agentur Zwei");
		JsonNode first = this.calls.send(LEAD, "GET", "/api/agencies?limit=1", null, 200);
		JsonNode second = this.calls.send(LEAD, "GET", "/api/agencies?limit=1&cursor=" + first.at("/next").asString(),
				null, 200);

		assertThat(first.at("/items")).hasSize(1);
		assertThat(second.at("/items/0/id").asString()).isGreaterThan(first.at("/items/0/id").asString());
	}

	@Test
	void only_a_lead_changes_agencies() {
		assertThat(ids(Callers.NEULAND)).contains("agentur-funke");
		this.calls.send(Callers.NEULAND, "POST", "/api/agencies", "{\"name\":\"A\"}", 403);
		change(Callers.NEULAND, "agentur-funke", "A", false, 403);
		this.calls.send(Callers.NEULAND, "POST", "/api/agencies/agentur-funke/secret", null, 403);
		this.calls.send(Callers.FUNKE, "GET", "/api/agencies", null, 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"name\":\" \"}", "{\"name\":\"a\\nb\"}", "{\"name\":\"A\",\"enabled\":true}" })
	void what_is_no_name_is_refused(String body) {
		this.calls.send(LEAD, "POST", "/api/agencies", body, 400);
	}

	private JsonNode create(String name) {
		return this.calls.send(LEAD, "POST", "/api/agencies", "{\"name\":\"%s\"}".formatted(name), 201);
	}

	private JsonNode change(Actor actor, String id, String name, boolean enabled, int status) {
		return this.calls.send(actor, "PUT", "/api/agencies/" + id,
				"{\"name\":\"%s\",\"enabled\":%s}".formatted(name, enabled), status);
	}

	private JsonNode list(Actor actor) {
		return this.calls.get(actor, "/api/agencies?limit=200");
	}

	private List<String> ids(Actor actor) {
		return list(actor).at("/items").valueStream().map((agency) -> agency.at("/id").asString()).toList();
	}

}
