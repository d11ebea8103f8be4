package de.nachhalt.gateway.login;

import java.net.http.HttpResponse;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Surroundings;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
class LoginTests {

	private static final String LOGIN = "/oauth2/authorization/keycloak";

	private final Browser browser = Surroundings.browser();

	@AfterEach
	void reset() {
		this.browser.close();
	}

	@Test
	void without_a_session_the_api_answers_401_and_never_redirects() {
		HttpResponse<String> response = this.browser.get("/api/me", "Accept", "text/html");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("urn:nachhalt:problem:unauthorized", "Bitte anmelden");
	}

	@Test
	void refusals_speak_the_language_of_the_browser() {
		assertThat(this.browser.get("/api/me", "Accept-Language", "en").body()).contains("Please sign in");
	}

	@Test
	void after_signing_in_a_user_is_where_they_wanted_to_go() {
		HttpResponse<String> response = this.browser.signIn(LOGIN + "?redirect=/clients/7%3Ftab%3Dresult");
		assertThat(response.headers().firstValue("Location")).contains("/clients/7?tab=result");
	}

	@Test
	void me_tells_name_consultancy_and_roles() {
		this.browser.signIn(LOGIN);
		HttpResponse<String> me = this.browser.get("/api/me");
		assertThat(me.statusCode()).isEqualTo(200);
		assertThat(me.body()).isEqualTo("""
				{"name":"Lena Neuland","consultancy":{"id":"1f2e7a52-0c1a-4e0b-9b35-5a6f0c7d8e01",\
				"name":"Neuland Beratung"},\
				"consultancies":[{"id":"1f2e7a52-0c1a-4e0b-9b35-5a6f0c7d8e01","name":"Neuland Beratung"}],\
				"roles":["consultant","lead"]}""");
		assertThat(this.browser.cookies()).containsKey("XSRF-TOKEN");
	}

	@Test
	void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
		HttpResponse<String> response = this.browser.signIn(LOGIN);
		assertThat(response.headers().allValues("Set-Cookie"))
			.anyMatch((cookie) -> cookie.matches("(?i)SESSION=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax"));
	}

	@Test
	void a_login_asks_for_a_proof_key_and_the_language_of_the_browser() {
		String location = this.browser.get(LOGIN, "Accept-Language", "en")
			.headers()
			.firstValue("Location")
			.orElseThrow();
		assertThat(location).startsWith(Surroundings.KEYCLOAK.url() + "/realms/nachhalt/")
			.contains("code_challenge_method=S256", "nonce=", "state=", "ui_locales=en",
					"scope=openid%20profile%20organization:*",
					"redirect_uri=" + Surroundings.GATEWAY.url() + "/login/oauth2/code/keycloak");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "\\/evil.example",
			"/%09/evil.example", "javascript:alert(1)", "/a/../../evil", "/logout", "/api/me",
			"/oauth2/authorization/keycloak", "/%0d%0aSet-Cookie:a=b", "" })
	void a_login_leads_nowhere_but_into_the_web_app(String wanted) {
		HttpResponse<String> response = this.browser
			.signIn(LOGIN + "?redirect=" + UriUtils.encode(UriUtils.decode(wanted, UTF_8), UTF_8));
		assertThat(response.headers().firstValue("Location")).contains("/");
	}

	@Test
	void an_answer_to_a_login_that_this_browser_did_not_begin_is_refused() {
		try (Browser attacker = Surroundings.browser()) {
			String keycloak = attacker.get(LOGIN).headers().firstValue("Location").orElseThrow();
			String answer = attacker.get(keycloak).headers().firstValue("Location").orElseThrow();
			assertThat(this.browser.get(answer).headers().firstValue("Location")).contains("/sign-in-failed");
			assertThat(this.browser.cookies()).doesNotContainKey("SESSION");
		}
	}

	@Test
	void an_answer_from_keycloak_is_good_once() {
		String keycloak = this.browser.get(LOGIN).headers().firstValue("Location").orElseThrow();
		String answer = this.browser.get(keycloak).headers().firstValue("Location").orElseThrow();
		assertThat(this.browser.get(answer).headers().firstValue("Location")).contains("/");
		assertThat(this.browser.get(answer).headers().firstValue("Location")).contains("/sign-in-failed");
	}

	@Test
	void two_tabs_may_sign_in_at_once() {
		String first = "";
		String second = "";
		while (slot(first).equals(slot(second))) { // attempts share four cookies by
													// chance
			first = this.browser.get(LOGIN + "?redirect=/one").headers().firstValue("Location").orElseThrow();
			second = this.browser.get(LOGIN + "?redirect=/two").headers().firstValue("Location").orElseThrow();
		}
		assertThat(this.browser.signIn(first).headers().firstValue("Location")).contains("/one");
		assertThat(this.browser.signIn(second).headers().firstValue("Location")).contains("/two");
	}

	private static String slot(String location) {
		String state = UriUtils.decode(location.replaceAll(".*&state=([^&]*).*", "$1"), UTF_8);
		return Integer.toString(Math.floorMod(state.hashCode(), 4));
	}

	@Test
	void a_session_somebody_planted_is_not_the_one_that_signs_in() {
		String planted = "A".repeat(43);
		this.browser.cookies().put("SESSION", planted);
		this.browser.signIn(LOGIN);
		assertThat(this.browser.cookies().get("SESSION")).isNotEqualTo(planted);
	}

	@Test
	void signing_in_again_ends_the_session_before() {
		this.browser.signedIn();
		try (Browser before = this.browser.at(Surroundings.GATEWAY)) {
			this.browser.signedIn();
			assertThat(before.get("/api/me").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void signing_out_ends_the_session_here_and_at_keycloak() {
		this.browser.signedIn();
		try (Browser thief = this.browser.at(Surroundings.GATEWAY)) {
			HttpResponse<String> response = this.browser.post("/logout", "");
			assertThat(response.statusCode()).isEqualTo(303);
			assertThat(response.headers().firstValue("Location").orElseThrow())
				.startsWith(Surroundings.KEYCLOAK.url() + "/realms/nachhalt/protocol/openid-connect/logout?")
				.contains("id_token_hint=ey", "post_logout_redirect_uri=http%3A%2F%2Flocalhost");
			assertThat(this.browser.cookies()).doesNotContainKeys("SESSION", "XSRF-TOKEN");
			assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void signing_out_by_a_link_does_nothing() {
		this.browser.signedIn();
		this.browser.get("/logout");
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(200);
	}

}
