package de.nachhalt.gateway.guest;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.IntFunction;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Neighbourhood;
import de.nachhalt.gateway.testing.Upstream.Received;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestTests {

	private static final String LINK = "/public/questionnaires/q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k";

	@RegisterExtension
	private final Neighbourhood around = new Neighbourhood("gateway-guests");

	private Gateway plain;

	private Gateway secure;

	@BeforeAll
	void start() {
		this.plain = this.around.gateway("TRUSTED_PROXIES=127.0.0.1", "nachhalt.gateway.limits.guest-body=10KB",
				"nachhalt.gateway.limits.guest.burst=60", "nachhalt.gateway.limits.guest.per-second=1",
				"nachhalt.gateway.limits.link.burst=20", "nachhalt.gateway.limits.link.per-second=1");
		this.secure = this.around.gateway("PUBLIC_URL=https://nachhalt.example");
	}

	@BeforeEach
	void reset() {
		this.around.services().drain();
	}

	@Test
	void a_link_leads_to_the_service_without_session_and_token() {
		HttpResponse<String> response = get(LINK, "Authorization", "Bearer forged", "Cookie", "SESSION=1");
		assertThat(response.statusCode()).isEqualTo(200);
		Received received = this.around.services().last();
		assertThat(received.path()).isEqualTo(LINK);
		assertThat(received.headers()).doesNotContainKeys("Authorization", "Cookie");
	}

	@Test
	void who_is_signed_in_is_a_guest_like_everybody_else() {
		Browser consultant = new Browser(this.plain).signedIn();
		this.around.services().drain();
		assertThat(consultant.get(LINK, "X-Forwarded-For", "203.0.113.30").statusCode()).isEqualTo(200);
		assertThat(this.around.services().last().bearer()).isNull();
	}

	@Test
	void answers_are_saved_without_a_csrf_token() {
		Browser guest = new Browser(this.plain);
		HttpResponse<String> response = guest.send(
				guest.request(LINK + "/answers", "X-Forwarded-For", "203.0.113.31", "Content-Type", "application/json")
					.method("PATCH", BodyPublishers.ofString("{}")));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(this.around.services().last().method()).isEqualTo("PATCH");
	}

	@Test
	void only_the_cookie_of_the_respondent_passes_in_both_directions() {
		HttpResponse<String> response = get(LINK, "Cookie", "SESSION=1; respondent=abc-123; other=2", "X-Forwarded-For",
				"203.0.113.32");
		assertThat(this.around.services().last().header("Cookie")).isEqualTo("respondent=abc-123");
		assertThat(response.headers().allValues("Set-Cookie"))
			.containsExactly("respondent=abc-123; Path=/public; HttpOnly; SameSite=Lax");
	}

	@Test
	void behind_tls_the_cookie_insists_on_it() {
		try (Browser guest = new Browser(this.secure)) {
			assertThat(guest.get(LINK).headers().allValues("Set-Cookie")).singleElement()
				.asString()
				.startsWith("respondent=")
				.endsWith("; Secure");
		}
	}

	@Test
	void a_shared_report_is_fetched_by_the_same_door_in_parts_as_well() {
		String link = "/public/reports/q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k";
		HttpResponse<String> response = get(link, "Authorization", "Bearer forged", "Cookie", "SESSION=1", "Range",
				"bytes=0-1", "X-Forwarded-For", "203.0.113.36");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		Received received = this.around.services().last();
		assertThat(received.path()).isEqualTo(link);
		assertThat(received.header("Range")).isEqualTo("bytes=0-1");
		assertThat(received.headers()).doesNotContainKeys("Authorization", "Cookie");
		untilRefused((i) -> "/public/reports/loud", (i) -> "203.0.113." + (100 + i % 100));
	}

	@Test
	void the_address_of_a_link_is_told_to_nobody() {
		HttpResponse<String> response = get(LINK, "X-Forwarded-For", "203.0.113.33");
		assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
			.startsWith("default-src 'none'");
	}

	@Test
	void one_link_has_a_limit_whoever_uses_it() {
		String link = "/public/questionnaires/loud";
		untilRefused((i) -> link, (i) -> "203.0.113." + (100 + i % 100));
		assertThat(get("/public/questionnaires/quiet", "X-Forwarded-For", "203.0.113.1").statusCode()).isEqualTo(200);
	}

	@Test
	void one_address_cannot_try_out_links() {
		HttpResponse<String> refused = untilRefused((i) -> "/public/questionnaires/guess-" + i, (i) -> "198.51.100.7");
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void more_than_a_questionnaire_can_hold_is_refused() {
		Browser guest = new Browser(this.plain);
		HttpResponse<String> response = guest.send(guest.request(LINK + "/answers", "X-Forwarded-For", "203.0.113.34")
			.method("PATCH", BodyPublishers.ofString("x".repeat(10_241))));
		assertThat(response.statusCode()).isEqualTo(413);
	}

	private HttpResponse<String> untilRefused(IntFunction<String> path, IntFunction<String> address) {
		for (int i = 0; i < 1000; i++) {
			HttpResponse<String> response = get(path.apply(i), "X-Forwarded-For", address.apply(i));
			if (response.statusCode() == 429) {
				return response;
			}
		}
		throw new AssertionError("Never refused");
	}

	private HttpResponse<String> get(String path, String... headers) {
		try (Browser guest = new Browser(this.plain)) {
			return guest.get(path, headers);
		}
	}

}
