package de.nachhalt.gateway.partner;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Surroundings;
import de.nachhalt.gateway.testing.Upstream.Received;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
class PartnerTests {

	private final Browser machine = Surroundings.browser();

	@BeforeEach
	void reset() {
		Surroundings.SERVICES.drain();
	}

	@Test
	void an_agency_gets_through_with_its_own_token() {
		String token = Surroundings.KEYCLOAK.agencyToken("agentur-funke");
		assertThat(call(token).statusCode()).isEqualTo(200);
		assertThat(call(token).statusCode()).as("from memory").isEqualTo(200);
		Received received = Surroundings.SERVICES.drain().getLast();
		assertThat(received.bearer()).isEqualTo(token);
		assertThat(received.path()).isEqualTo("/partner/v1/clients");
	}

	@Test
	void an_agency_needs_no_session_and_no_token_of_a_page_and_its_cookies_stay_here() {
		this.machine.cookies().put("SOMETHING", "1");
		assertThat(this.machine
			.post("/partner/v1/clients", "{}", "Authorization",
					"Bearer " + Surroundings.KEYCLOAK.agencyToken("agentur-funke"), "Idempotency-Key", "k1")
			.statusCode()).isEqualTo(200);
		Received received = Surroundings.SERVICES.last();
		assertThat(received.headers()).doesNotContainKey("Cookie");
		assertThat(received.header("Idempotency-Key")).isEqualTo("k1");
	}

	@Test
	void without_a_token_the_answer_says_what_is_missing() {
		HttpResponse<String> response = this.machine.get("/partner/v1/clients");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(response.body()).contains("urn:nachhalt:problem:token-missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic YTpi", "Bearer", "Bearer ", "Bearer a.b", "Bearer a b.c.d", "Bearer a.b.c.d",
			"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", "Bearer ä.b.c" })
	void what_is_no_token_does_not_reach_the_service(String authorization) {
		HttpResponse<String> response = this.machine.get("/partner/v1/clients", "Authorization", authorization);
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("urn:nachhalt:problem:token-invalid");
		assertThat(Surroundings.SERVICES.drain()).isEmpty();
	}

	@Test
	void two_tokens_are_none() {
		String token = Surroundings.KEYCLOAK.agencyToken("agentur-funke");
		assertThat(this.machine
			.get("/partner/v1/clients", "Authorization", "Bearer " + token, "Authorization", "Bearer " + token)
			.statusCode()).isEqualTo(401);
	}

	@Test
	void a_token_that_is_damaged_over_or_meant_for_others_does_not_reach_the_service() {
		String good = Surroundings.KEYCLOAK.agencyToken("agentur-funke");
		assertThat(call(good.substring(0, good.length() - 8) + "AAAAAAAA").statusCode()).isEqualTo(401);
		Instant past = Instant.now().minusSeconds(600);
		assertThat(call(Surroundings.KEYCLOAK.agencyToken((claims) -> claims.expirationTime(Date.from(past))))
			.statusCode()).isEqualTo(401);
		assertThat(call(Surroundings.KEYCLOAK.agencyToken((claims) -> claims.audience("somebody-else"))).statusCode())
			.isEqualTo(401);
		assertThat(
				call(Surroundings.KEYCLOAK.agencyToken((claims) -> claims.issuer("http://evil.example"))).statusCode())
			.isEqualTo(401);
		assertThat(Surroundings.SERVICES.drain()).isEmpty();
	}

	@Test
	void a_browser_session_opens_nothing_here() {
		try (Browser browser = Surroundings.browser().signedIn()) {
			assertThat(browser.get("/partner/v1/clients").statusCode()).isEqualTo(401);
		}
	}

	private HttpResponse<String> call(String token) {
		return this.machine.get("/partner/v1/clients", "Authorization", "Bearer " + token);
	}

}
