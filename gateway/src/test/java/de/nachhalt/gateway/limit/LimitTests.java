package de.nachhalt.gateway.limit;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Neighbourhood;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitTests {

	@RegisterExtension
	private final Neighbourhood around = new Neighbourhood("gateway-limits");

	private Browser browser;

	@BeforeAll
	void start() {
		Gateway gateway = this.around.gateway("TRUSTED_PROXIES=127.0.0.1", "nachhalt.gateway.limits.body=10KB",
				"nachhalt.gateway.limits.address.burst=200", "nachhalt.gateway.limits.address.per-second=1",
				"nachhalt.gateway.limits.login.burst=30", "nachhalt.gateway.limits.login.per-second=1",
				"nachhalt.gateway.limits.consultancy.burst=20", "nachhalt.gateway.limits.consultancy.per-second=1",
				"nachhalt.gateway.limits.agency.burst=20", "nachhalt.gateway.limits.agency.per-second=1");
		this.browser = new Browser(gateway).signedIn();
	}

	@Test
	void a_consultancy_that_asks_too_much_is_told_when_to_ask_again() {
		HttpResponse<String> response = untilRefused("/api/assessments");
		assertThat(response.headers().firstValue("Retry-After")).contains("1");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("urn:nachhalt:problem:too-many-requests", "einer Sekunde");
	}

	@Test
	void an_agency_that_asks_too_much_does_not_slow_another_one() {
		String loud = "Bearer " + this.around.keycloak().agencyToken("loud");
		String quiet = "Bearer " + this.around.keycloak().agencyToken("quiet");
		untilRefused("/partner/v1/clients", "Authorization", loud);
		assertThat(this.browser.get("/partner/v1/clients", "Authorization", quiet).statusCode()).isEqualTo(200);
	}

	@Test
	void an_address_behind_a_trusted_proxy_has_a_limit_of_its_own() {
		untilRefused("/missing.js", "X-Forwarded-For", "203.0.113.7");
		assertThat(this.browser.get("/missing.js", "X-Forwarded-For", "203.0.113.8").statusCode()).isEqualTo(404);
		assertThat(this.browser.get("/missing.js", "X-Forwarded-For", "203.0.113.9, 203.0.113.7").statusCode())
			.as("what stands before the proxy's own word counts for nothing")
			.isEqualTo(429);
	}

	@Test
	void logins_have_a_limit_of_their_own() {
		untilRefused("/oauth2/authorization/keycloak", "X-Forwarded-For", "203.0.113.20");
		assertThat(this.browser.get("/missing.js", "X-Forwarded-For", "203.0.113.20").statusCode()).isEqualTo(404);
	}

	@Test
	void a_body_announced_too_large_is_refused_at_once() {
		HttpResponse<String> response = partner(BodyPublishers.ofByteArray(new byte[10_241]));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("urn:nachhalt:problem:body-too-large", "10 KB");
	}

	@Test
	void a_body_of_unannounced_length_is_refused_as_soon_as_it_is_too_large() {
		HttpResponse<String> response = partner(
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])));
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("urn:nachhalt:problem:body-too-large");
	}

	@Test
	void a_body_just_small_enough_gets_through() {
		assertThat(partner(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10_240]))).statusCode())
			.isEqualTo(200);
	}

	private HttpResponse<String> partner(BodyPublisher body) {
		return this.browser.send(this.browser
			.request("/partner/v1/clients", "Authorization", "Bearer " + this.around.keycloak().agencyToken("bodies"))
			.POST(body));
	}

	private HttpResponse<String> untilRefused(String path, String... headers) {
		for (int i = 0; i < 1000; i++) {
			HttpResponse<String> response = this.browser.get(path, headers);
			if (response.statusCode() == 429) {
				return response;
			}
		}
		throw new AssertionError("Never refused");
	}

}
