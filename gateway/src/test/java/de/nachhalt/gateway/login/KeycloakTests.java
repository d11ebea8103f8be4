package de.nachhalt.gateway.login;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.FakeKeycloak;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Upstream;
import de.nachhalt.local.FreePort;
import de.nachhalt.testenvironment.Platform;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real Keycloak with the real realm, where the other tests have a stand-in.
 */
@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTests {

	private static final String LOGIN = "/oauth2/authorization/keycloak";

	private static final String NEULAND = "0a7d5a0c-6c0e-4d53-9d0f-6b1c1e5f7a01";

	private static final String KOMPASS = "0a7d5a0c-6c0e-4d53-9d0f-6b1c1e5f7a02";

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

	private final Upstream services = new Upstream();

	private String keycloak;

	private Gateway gateway;

	@BeforeAll
	void start() {
		int port = FreePort.any();
		this.keycloak = Platform.keycloak("http://localhost:" + port, FakeKeycloak.CLIENT_SECRET);
		this.gateway = Gateway.start(port, this.keycloak, this.services.url(), "gateway-keycloak");
	}

	@AfterAll
	void stop() {
		this.gateway.close();
		this.services.close();
	}

	@Test
	void a_lead_signs_in_works_and_signs_out() throws Exception {
		try (Browser browser = new Browser(this.gateway)) {
			HttpResponse<String> back = signIn(browser, LOGIN + "?redirect=/clients", "neuland-lead");
			assertThat(back.headers().firstValue("Location")).contains("/clients");
			assertThat(browser.get("/api/me").body()).contains("\"name\":\"Nora Lindner\"",
					"\"name\":\"Neuland Beratung\"", "\"id\":\"0a7d5a0c-6c0e-4d53-9d0f-6b1c1e5f7a01\"",
					"\"roles\":[\"consultant\",\"lead\"]");
			assertThat(browser.post("/api/clients", "{}").statusCode()).isEqualTo(200);
			String out = browser.post("/logout", "").headers().firstValue("Location").orElseThrow();
			assertThat(browser.get(out).headers().firstValue("Location")).contains(this.gateway.url() + "/");
			assertThat(browser.signIn(LOGIN).body()).as("asks for the password again").contains("password");
		}
	}

	@Test
	void a_leads_token_says_what_tokens_in_tests_say() throws Exception {
		try (Browser browser = new Browser(this.gateway)) {
			signIn(browser, LOGIN, "neuland-lead");
			browser.get("/api/clients");
			assertAgreed(this.services.last().bearer(), "/tokens/lead.json");
		}
	}

	@Test
	void an_agencys_token_says_what_tokens_in_tests_say() throws Exception {
		try (Browser machine = new Browser(this.gateway)) {
			HttpResponse<String> granted = machine.send(
					HttpRequest.newBuilder(URI.create(this.keycloak + "/realms/nachhalt/protocol/openid-connect/token"))
						.header("Content-Type", "application/x-www-form-urlencoded")
						.POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=agentur-funke"
								+ "&client_secret=agentur-funke-secret")));
			assertAgreed(JSON.readTree(granted.body()).get("access_token").asString(), "/tokens/agency.json");
		}
	}

	@Test
	void tokens_are_renewed() {
		try (Browser browser = new Browser(this.gateway)) {
			signIn(browser, LOGIN, "neuland-consultant");
			browser.get("/api/clients");
			String before = this.services.last().bearer();
			this.gateway.clock().add(Duration.ofSeconds(280));
			assertThat(browser.get("/api/clients").statusCode()).isEqualTo(200);
			assertThat(this.services.last().bearer()).isNotEqualTo(before);
			assertThat(browser.get("/api/me").body()).contains("Neuland Beratung");
		}
	}

	@Test
	void who_works_for_two_consultancies_changes_between_them_in_one_login() throws Exception {
		try (Browser browser = new Browser(this.gateway)) {
			signIn(browser, LOGIN, "beide-lead");
			assertThat(browser.get("/api/me").body()).contains("\"consultancy\":null");
			for (String consultancy : List.of(KOMPASS, NEULAND, KOMPASS)) {
				assertThat(choose(browser, consultancy).statusCode()).isEqualTo(200);
				assertThat(workedFor(browser)).containsExactly(consultancy);
				this.gateway.clock().add(Duration.ofSeconds(280));
				assertThat(workedFor(browser)).as("after a renewal").containsExactly(consultancy);
			}
		}
	}

	@Test
	void who_works_for_two_consultancies_may_choose_one_beforehand() throws Exception {
		try (Browser browser = new Browser(this.gateway)) {
			signIn(browser, LOGIN + "?consultancy=" + KOMPASS, "beide-lead");
			assertThat(browser.get("/api/me").body()).contains("\"consultancy\":{\"id\":\"" + KOMPASS);
			assertThat(workedFor(browser)).containsExactly(KOMPASS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "neuland-lead", "beide-lead" })
	void whose_session_ended_here_but_not_at_keycloak_is_not_asked_for_the_password_again(String user) {
		try (Browser browser = new Browser(this.gateway)) {
			signIn(browser, LOGIN, user);
			browser.cookies().remove("SESSION");
			assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
			assertThat(browser.signIn(LOGIN + "?redirect=/clients").headers().firstValue("Location"))
				.contains("/clients");
			assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
		}
	}

	private static HttpResponse<String> choose(Browser browser, String consultancy) {
		return browser.put("/api/me/consultancy", "{\"id\": \"" + consultancy + "\"}");
	}

	/** The consultancies in the token that a service sees. */
	private List<String> workedFor(Browser browser) throws Exception {
		assertThat(browser.get("/api/clients").statusCode()).isEqualTo(200);
		return JSON.readTree(JWTParser.parse(this.services.last().bearer()).getJWTClaimsSet().toString())
			.get("organization")
			.valueStream()
			.map((organization) -> organization.get("id").asString())
			.toList();
	}

	/** Holds a real token against what the tests of services take for one. */
	private static void assertAgreed(String token, String agreement) throws Exception {
		JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
		assertThat(claims.getAudience()).contains("nachhalt-api");
		assertThat(claims.getSubject()).isNotBlank();
		Map<?, ?> agreed = JSON.readValue(new ClassPathResource(agreement).getContentAsByteArray(), Map.class);
		Map<?, ?> said = JSON.readValue(claims.toString(), Map.class);
		agreed.forEach((claim, content) -> assertThat(said.get(claim)).usingRecursiveComparison()
			.ignoringCollectionOrder()
			.isEqualTo(content));
	}

	private static HttpResponse<String> signIn(Browser browser, String path, String user) {
		HttpResponse<String> page = browser.signIn(path);
		Matcher form = FORM.matcher(page.body());
		assertThat(form.find()).as("login page: %s", page.body()).isTrue();
		HttpResponse<String> next = browser
			.send(HttpRequest.newBuilder(URI.create(HtmlUtils.htmlUnescape(form.group(1))))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("username=" + user + "&password=" + user)));
		assertThat(next.statusCode()).isEqualTo(302);
		return browser.signIn(next.headers().firstValue("Location").orElseThrow());
	}

}
