package de.nachhalt.gateway.page;

import java.net.http.HttpResponse;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Surroundings;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(Part.MONGODB)
class PageTests {

	private final Browser browser = Surroundings.browser();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/clients", "/clients/7/assessments/8", "/sign-in-failed", "/signed-in",
			"/settings/catalogues/social-media-readiness/1.0.0" })
	void every_place_of_the_web_app_has_an_address(String path) {
		HttpResponse<String> response = this.browser.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/html");
		assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(response.body()).contains("<title>Nachhalt</title>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missing.js", "/assets/missing-12345678.js", "/api/missing", "/actuator/health",
			"/actuator/gateway/routes", "/docs/missing.html", "/.env", "/.git/config", "/partner", "/public",
			"/public/f" })
	void what_does_not_exist_is_no_page(String path) {
		HttpResponse<String> response = this.browser.get(path);
		assertThat(response.statusCode()).isIn(404, 401);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	void files_with_a_hash_in_their_name_are_kept_for_ever() {
		HttpResponse<String> response = this.browser.get("/assets/app-0a1b2c3d.js");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
	}

	@Test
	void files_compressed_beforehand_are_sent_to_who_can_read_them() {
		HttpResponse<String> response = this.browser.get("/assets/app-0a1b2c3d.js", "Accept-Encoding",
				"gzip, deflate, br");
		assertThat(response.headers().firstValue("Content-Encoding")).contains("br");
		assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("javascript");
		assertThat(response.headers().allValues("Vary")).contains("Accept-Encoding");
		assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
		HttpResponse<String> plain = this.browser.get("/assets/app-0a1b2c3d.js");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(plain.body()).contains("void 0;");
	}

	@Test
	void large_files_are_compressed() {
		HttpResponse<String> response = this.browser.get("/docs/swagger-ui/swagger-ui.css", "Accept-Encoding", "gzip");
		assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
	}

	@Test
	void who_does_not_ask_for_compression_gets_files_as_they_are() {
		HttpResponse<String> response = this.browser.get("/docs/swagger-ui/swagger-ui.css");
		assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(response.body()).contains(".swagger-ui");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/assets/app-0a1b2c3d.js", "/missing.js", "/api/me", "/partner/v1/clients",
			"/oauth2/authorization/keycloak", "/login/oauth2/code/keycloak?code=a&state=b", "/docs/", "/api//me" })
	void every_answer_tells_the_browser_what_pages_may_do(String path) {
		HttpResponse<String> response = this.browser.get(path);
		assertThat(response.headers().allValues("Content-Security-Policy")).containsExactly(
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
						+ "connect-src 'self'; manifest-src 'self'; form-action 'self' " + Surroundings.KEYCLOAK.url()
						+ "; frame-ancestors 'none'; base-uri 'none'");
		assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
		assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
		assertThat(response.headers().firstValue("Strict-Transport-Security")).as("only with TLS").isEmpty();
	}

	@Test
	void the_page_behind_a_personal_link_tells_nobody_its_address() {
		HttpResponse<String> response = this.browser.get("/f/q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
	}

	@Test
	void the_api_documents_can_be_read_without_signing_in() {
		HttpResponse<String> response = this.browser.get("/docs/");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("style=", "onload=").doesNotContainPattern("<script(?! src)");
		assertThat(this.browser.get("/docs/docs.js").statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/docs/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
	}

	@Test
	void operators_have_a_port_of_their_own() {
		String management = "http://localhost:" + Surroundings.GATEWAY.managementPort();
		assertThat(this.browser.get(management + "/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(this.browser.get(management + "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
		assertThat(this.browser.get(management + "/actuator/gateway/routes").statusCode()).isEqualTo(404);
		assertThat(this.browser.get(management + "/actuator/env").statusCode()).isEqualTo(404);
	}

}
