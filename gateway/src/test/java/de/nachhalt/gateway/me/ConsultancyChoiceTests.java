package de.nachhalt.gateway.me;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.JWTParser;
import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.FakeKeycloak;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Neighbourhood;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who belongs to two consultancies, at two instances of the gateway. */
@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultancyChoiceTests {

	private static final String LOGIN = "/oauth2/authorization/keycloak";

	private static final String NEULAND = "1f2e7a52-0c1a-4e0b-9b35-5a6f0c7d8e01";

	private static final String KOMPASS = "2a3f8b63-1d2b-4f1c-8c46-6b701d8e9f02";

	private static final Duration NEAR_THE_END_OF_A_TOKEN = Duration.ofSeconds(280);

	@RegisterExtension
	private final Neighbourhood around = new Neighbourhood("gateway-consultancies");

	private Gateway one;

	private Gateway two;

	private Browser browser;

	@BeforeAll
	void start() {
		this.one = this.around.gateway();
		this.two = this.around.gateway();
	}

	@BeforeEach
	void signIn() {
		this.around.keycloak().members(FakeKeycloak.BOTH);
		this.browser = new Browser(this.one).signedIn();
		this.around.services().drain();
	}

	@Test
	void is_shown_both_by_name_and_works_for_none_before_the_choice() {
		assertThat(this.browser.get("/api/me").body()).isEqualTo("""
				{"name":"Lena Neuland","consultancy":null,"consultancies":[\
				{"id":"%s","name":"Kompass Consulting"},{"id":"%s","name":"Neuland Beratung"}],\
				"roles":["consultant","lead"]}""".formatted(KOMPASS, NEULAND));
	}

	@Test
	void works_for_the_one_chosen_and_for_no_other() throws Exception {
		HttpResponse<String> chosen = choose(KOMPASS);
		assertThat(chosen.statusCode()).isEqualTo(200);
		assertThat(chosen.body()).contains("\"consultancy\":{\"id\":\"" + KOMPASS, NEULAND);
		assertThat(workedFor(this.browser)).containsExactly("kompass");
		assertThat(workedFor(this.browser.at(this.two))).containsExactly("kompass");
	}

	@Test
	void stays_with_the_choice_when_tokens_are_renewed() throws Exception {
		choose(KOMPASS);
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(workedFor(this.browser)).containsExactly("kompass");
		assertThat(this.browser.get("/api/me").body()).contains(NEULAND);
	}

	@Test
	void changes_as_often_as_needed() throws Exception {
		for (String consultancy : List.of(KOMPASS, NEULAND, NEULAND, KOMPASS)) {
			assertThat(choose(consultancy).statusCode()).isEqualTo(200);
			assertThat(workedFor(this.browser)).containsExactly(consultancy.equals(KOMPASS) ? "kompass" : "neuland");
		}
	}

	@Test
	void finds_the_session_of_the_one_before_ended() {
		choose(KOMPASS);
		try (Browser before = this.browser.at(this.one)) {
			choose(NEULAND);
			assertThat(before.get("/api/clients").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void may_say_beforehand_whom_the_login_is_for() throws Exception {
		try (Browser other = new Browser(this.one)) {
			other.signIn(LOGIN + "?consultancy=" + KOMPASS);
			assertThat(workedFor(other)).containsExactly("kompass");
			assertThat(other.get("/api/me").body()).contains(NEULAND);
		}
	}

	@Test
	void is_asked_when_the_one_named_beforehand_is_none_of_theirs() {
		try (Browser other = new Browser(this.one)) {
			other.signIn(LOGIN + "?consultancy=3b4f9c74-2e3c-4a2d-9d57-7c812e9fa003");
			assertThat(other.get("/api/me").body()).contains("\"consultancy\":null");
		}
	}

	@Test
	void finds_no_consultancy_of_others() {
		for (String body : List.of("{\"id\": \"3b4f9c74-2e3c-4a2d-9d57-7c812e9fa003\"}", "{}", "{\"id\": null}")) {
			assertThat(this.browser.put("/api/me/consultancy", body).statusCode()).as(body).isEqualTo(404);
		}
	}

	@Test
	void does_not_change_by_a_request_from_elsewhere() {
		HttpResponse<String> refused = this.browser.send(this.browser.request("/api/me/consultancy")
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"id\": \"" + KOMPASS + "\"}")));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(this.browser.get("/api/me").body()).contains("\"consultancy\":null");
	}

	@Test
	void who_has_left_the_one_they_choose_signs_in_again_and_sees_what_is_left() {
		choose(NEULAND);
		this.around.keycloak().members(FakeKeycloak.NEULAND);
		assertThat(choose(KOMPASS).statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(this.browser.signedIn().get("/api/me").body()).contains(NEULAND).doesNotContain(KOMPASS);
	}

	@Test
	void who_is_taken_out_of_the_one_they_work_for_is_asked_for_another() {
		choose(KOMPASS);
		this.around.keycloak().members(FakeKeycloak.NEULAND);
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(this.browser.get("/api/me").body()).contains("\"consultancy\":null", NEULAND)
			.doesNotContain(KOMPASS);
		assertThat(choose(NEULAND).statusCode()).isEqualTo(200);
	}

	@Test
	void who_belongs_to_none_is_told_so() {
		this.around.keycloak().members(Map.of());
		try (Browser other = new Browser(this.one)) {
			other.signIn(LOGIN);
			HttpResponse<String> me = other.get("/api/me");
			assertThat(me.statusCode()).isEqualTo(403);
			assertThat(me.body()).contains("urn:nachhalt:problem:no-consultancy");
		}
	}

	private HttpResponse<String> choose(String consultancy) {
		return this.browser.put("/api/me/consultancy", "{\"id\": \"" + consultancy + "\"}");
	}

	/** The consultancies in the token that a service sees. */
	private Iterable<String> workedFor(Browser who) throws Exception {
		who.get("/api/clients");
		String token = this.around.services().drain().getLast().bearer();
		return JWTParser.parse(token).getJWTClaimsSet().getJSONObjectClaim("organization").keySet();
	}

}
