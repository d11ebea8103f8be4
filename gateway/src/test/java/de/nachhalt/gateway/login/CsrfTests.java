package de.nachhalt.gateway.login;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Surroundings;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
class CsrfTests {

	private final Browser browser = Surroundings.browser().signedIn();

	@BeforeEach
	void reset() {
		Surroundings.SERVICES.drain();
	}

	@Test
	void a_change_with_the_token_of_the_page_is_passed_on() {
		assertThat(this.browser.post("/api/clients", "{}").statusCode()).isEqualTo(200);
		assertThat(Surroundings.SERVICES.last().method()).isEqualTo("POST");
	}

	@Test
	void a_change_without_the_token_is_refused() {
		this.browser.cookies().remove("XSRF-TOKEN");
		HttpResponse<String> response = this.browser.post("/api/clients", "{}");
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("urn:nachhalt:problem:csrf-token-missing");
		assertThat(Surroundings.SERVICES.drain()).isEmpty();
	}

	@Test
	void the_token_of_another_session_is_refused() {
		try (Browser attacker = Surroundings.browser().signedIn()) {
			this.browser.cookies().put("XSRF-TOKEN", attacker.cookies().get("XSRF-TOKEN"));
			assertThat(this.browser.post("/api/clients", "{}").statusCode()).isEqualTo(403);
		}
	}

	@Test
	void a_form_shows_the_token_as_a_field() {
		HttpResponse<String> response = this.browser
			.send(this.browser.request("/logout", "Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("_csrf=" + this.browser.cookies().get("XSRF-TOKEN"))));
		assertThat(response.statusCode()).isEqualTo(303);
	}

	@Test
	void signing_out_needs_the_token() {
		this.browser.cookies().remove("XSRF-TOKEN");
		assertThat(this.browser.post("/logout", "").statusCode()).isEqualTo(403);
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(200);
	}

	@Test
	void a_change_without_a_session_is_not_signed_in() {
		try (Browser stranger = Surroundings.browser()) {
			assertThat(stranger.post("/api/clients", "{}").statusCode()).isEqualTo(401);
		}
	}

}
