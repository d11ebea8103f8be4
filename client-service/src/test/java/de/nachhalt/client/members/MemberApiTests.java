package de.nachhalt.client.members;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.Callers;
import de.nachhalt.client.Calls;
import de.nachhalt.client.keycloak.SignIn;
import de.nachhalt.client.keycloak.TestKeycloak;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.Role;
import de.nachhalt.identity.testing.People;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * People at the real Keycloak.
 */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class MemberApiTests {

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
	void who_is_admitted_chooses_a_password_and_works_for_the_consultancy() {
		String email = address();
		JsonNode admitted = admit(email.toUpperCase(Locale.ROOT), "consultant");
		assertThat(admitted.at("/person/name").asString()).isEqualTo("Jana Wolf");
		assertThat(admitted.at("/person/email").asString()).isEqualTo(email);
		assertThat(admitted.at("/password").asString()).matches("([a-z0-9]{4}-){3}[a-z0-9]{4}");

		JsonNode claims = signInFirst(email, admitted.at("/password").asString()).claims();
		assertThat(claims.at("/sub").asString()).isEqualTo(admitted.at("/person/id").asString());
		assertThat(claims.at("/organization/neuland/id").asString()).isEqualTo(People.NEULAND);
		assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"consultant\"]");
		assertThat(claims.at("/name").asString()).isEqualTo("Jana Wolf");
	}

	@Test
	void who_may_no_longer_sign_in_does_not_get_in_until_let_in_again() {
		String email = address();
		JsonNode admitted = admit(email, "consultant");
		String id = admitted.at("/person/id").asString();
		signInFirst(email, admitted.at("/password").asString());

		assertThat(change(LEAD, id, "consultant", false, 200).at("/enabled").asBoolean()).isFalse();
		assertThat(new SignIn().withPassword(email, "chosen-by-myself").text()).contains("<form");
		change(LEAD, id, "consultant", true, 200);
		assertThat(new SignIn().withPassword(email, "chosen-by-myself").claims().at("/sub").asString()).isEqualTo(id);
	}

	@Test
	void a_consultant_becomes_a_lead_and_a_consultant_again() {
		String email = address();
		JsonNode admitted = admit(email, "consultant");
		String id = admitted.at("/person/id").asString();
		signInFirst(email, admitted.at("/password").asString());

		assertThat(change(LEAD, id, "lead", true, 200).at("/role").asString()).isEqualTo("lead");
		assertThat(roles(email)).contains("lead");
		assertThat(change(LEAD, id, "consultant", true, 200).at("/role").asString()).isEqualTo("consultant");
		assertThat(roles(email)).doesNotContain("lead").contains("consultant");
	}

	@Test
	void who_has_forgotten_the_password_gets_another_first_one() {
		String email = address();
		JsonNode admitted = admit(email, "lead");
		signInFirst(email, admitted.at("/password").asString());
		String again = this.calls
			.send(LEAD, "POST", "/api/people/" + admitted.at("/person/id").asString() + "/password", null, 200)
			.at("/password")
			.asString();

		assertThat(new SignIn().withPassword(email, "chosen-by-myself").text()).contains("<form");
		assertThat(signInFirst(email, again).claims().at("/realm_access/roles").toString()).contains("lead");
	}

	@Test
	void an_address_gets_one_account_wherever_the_first_is() {
		String email = address();
		admit(email, "consultant");
		JsonNode refused = this.calls.send(Callers.KOMPASS, "POST", "/api/people", body(email, "lead"), 409);
		assertThat(refused.at("/errors/0/field").asString()).isEqualTo("email");
		assertThat(person(Callers.KOMPASS, email).isMissingNode()).isTrue();
	}

	@Test
	void one_consultancy_does_not_touch_the_people_of_another() {
		String id = admit(address(), "consultant").at("/person/id").asString();

		change(Callers.KOMPASS, id, "lead", true, 404);
		this.calls.send(Callers.KOMPASS, "POST", "/api/people/" + id + "/password", null, 404);
		change(LEAD, UUID.randomUUID().toString(), "lead", true, 404);
		change(LEAD, "service-account-nachhalt-client-service", "lead", true, 404);
		assertThat(this.calls.get(Callers.KOMPASS, "/api/people").toString()).doesNotContain(id, "neuland.example");
	}

	@Test
	void whose_account_is_another_consultancys_too_stays_as_is() {
		JsonNode both = person(LEAD, "bea.zweigert@beide.example");
		assertThat(both.at("/shared").asBoolean()).isTrue();
		String id = both.at("/id").asString();

		assertThat(change(LEAD, id, "consultant", true, 409).at("/type").asString()).endsWith("shared-account");
		this.calls.send(LEAD, "POST", "/api/people/" + id + "/password", null, 409);
	}

	@Test
	void a_lead_may_step_back_while_another_remains() {
		JsonNode lead = person(Callers.KOMPASS, "katrin.voss@kompass.example");
		String katrin = lead.at("/id").asString();
		Consultant herself = new Consultant(People.KOMPASS, "Kompass Consulting", katrin, "Katrin Voss",
				EnumSet.allOf(Role.class));
		assertThat(person(herself, "katrin.voss@kompass.example").at("/you").asBoolean()).isTrue();

		assertThat(change(herself, katrin, "consultant", true, 200).at("/role").asString()).isEqualTo("consultant");
		assertThat(change(herself, katrin, "lead", true, 200).at("/role").asString()).isEqualTo("lead");
	}

	@Test
	void only_a_lead_sees_and_changes_people() {
		this.calls.send(Callers.NEULAND, "GET", "/api/people", null, 403);
		this.calls.send(Callers.NEULAND, "POST", "/api/people", body(address(), "lead"), 403);
		change(Callers.NEULAND, UUID.randomUUID().toString(), "lead", true, 403);
		this.calls.send(Callers.NEULAND, "POST", "/api/people/" + UUID.randomUUID() + "/password", null, 403);
		this.calls.send(Callers.FUNKE, "GET", "/api/people", null, 403);
	}

	@Test
	void it_is_told_when_a_person_was_last_here() {
		String id = person(LEAD, "cem.aydin@neuland.example").at("/id").asString();
		assertThat(person(LEAD, "cem.aydin@neuland.example").at("/lastSeenAt").isNull()).isTrue();
		this.calls.get(new Consultant(People.NEULAND, "Neuland Beratung", id, "Cem Aydin", EnumSet.of(Role.CONSULTANT)),
				"/api/colleagues");
		assertThat(Instant.parse(person(LEAD, "cem.aydin@neuland.example").at("/lastSeenAt").asString()))
			.isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
	}

	@Test
	void a_colleague_stays_one_and_it_is_told_who_may_no_longer_sign_in() {
		String id = admit(address(), "consultant").at("/person/id").asString();
		Actor jana = new Consultant(People.NEULAND, "Neuland Beratung", id, "Jana Wolf", EnumSet.of(Role.CONSULTANT));
		this.calls.get(jana, "/api/colleagues");
		assertThat(colleague(id).at("/active").asBoolean()).isTrue();

		change(LEAD, id, "consultant", false, 200);
		assertThat(colleague(id).at("/active").asBoolean(true)).isFalse();
		change(LEAD, id, "consultant", true, 200);
		assertThat(colleague(id).at("/active").asBoolean()).isTrue();
	}

	@Test
	void the_first_password_is_none_to_keep() {
		String email = address();
		String first = admit(email, "consultant").at("/password").asString();

		assertThat(new SignIn().withPassword(email, first)
			.fillIn(Map.of("password-new", first, "password-confirm", first))
			.text()).contains("password-new");
	}

	@Test
	void people_come_in_pages() {
		JsonNode first = this.calls.get(LEAD, "/api/people?limit=1");
		JsonNode second = this.calls.get(LEAD, "/api/people?limit=1&cursor=" + first.at("/next").asString());
		assertThat(second.at("/items")).hasSize(1);
		assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			{"firstName":" ","lastName":"B","email":"a@example.org","role":"lead"}       | firstName
			{"firstName":"A","lastName":"<b>","email":"a@example.org","role":"lead"}     | lastName
			{"firstName":"A","lastName":"B","email":"nobody","role":"lead"}              | email
			{"firstName":"A","lastName":"B","email":"a@example.org","role":"boss"}       | role
			{"firstName":"A","lastName":"B","email":"a@example.org"}                     | role
			""", delimiter = '|')
	void what_makes_no_sense_is_refused(String body, String field) {
		assertThat(this.calls.send(LEAD, "POST", "/api/people", body, 400).at("/errors/0/field").asString())
			.isEqualTo(field);
	}

	private static String address() {
		return "jana." + UUID.randomUUID() + "@neuland.example";
	}

	private static String body(String email, String role) {
		return "{\"firstName\":\" Jana\",\"lastName\":\"Wolf \",\"email\":\"%s\",\"role\":\"%s\"}".formatted(email,
				role);
	}

	private JsonNode admit(String email, String role) {
		return this.calls.send(LEAD, "POST", "/api/people", body(email, role), 201);
	}

	private static SignIn signInFirst(String email, String password) {
		return new SignIn().withPassword(email, password)
			.fillIn(Map.of("password-new", "chosen-by-myself", "password-confirm", "chosen-by-myself"));
	}

	private static String roles(String email) {
		return new SignIn().withPassword(email, "chosen-by-myself").claims().at("/realm_access/roles").toString();
	}

	private JsonNode change(Actor actor, String id, String role, boolean enabled, int status) {
		return this.calls.send(actor, "PUT", "/api/people/" + id,
				"{\"role\":\"%s\",\"enabled\":%s}".formatted(role, enabled), status);
	}

	private JsonNode colleague(String id) {
		return this.calls.get(LEAD, "/api/colleagues?limit=200")
			.at("/items")
			.valueStream()
			.filter((colleague) -> colleague.at("/subject").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode person(Actor actor, String email) {
		return this.calls.get(actor, "/api/people?limit=200")
			.at("/items")
			.valueStream()
			.filter((person) -> person.at("/email").asString().equals(email))
			.findFirst()
			.orElseGet(MissingNode::getInstance);
	}

}
