package de.nachhalt.client.keycloak;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at Keycloak's login page, on the way to the gateway.
 */
public final class SignIn {

	private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

	private static final String BACK = TestKeycloak.GATEWAY + "/login/oauth2/code/keycloak";

	/** The example of RFC 7636. */
	private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private final Map<String, String> cookies = new TreeMap<>();

	private HttpResponse<String> page;

	/** Opens the page. */
	public SignIn() {
		this.page = send(HttpRequest.newBuilder(TestKeycloak.at("/protocol/openid-connect/auth?" + TestKeycloak
			.encoded(Map.of("response_type", "code", "client_id", "nachhalt-gateway", "redirect_uri", BACK, "scope",
					"openid organization", "code_challenge", CHALLENGE, "code_challenge_method", "S256")))));
	}

	/**
	 * Fills in the form of the page and goes where that leads, but not to the gateway.
	 */
	public SignIn fillIn(Map<String, String> fields) {
		Matcher form = FORM.matcher(this.page.body());
		assertThat(form.find()).as(this.page.body()).isTrue();
		this.page = send(HttpRequest.newBuilder(URI.create(HtmlUtils.htmlUnescape(form.group(1))))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(TestKeycloak.encoded(fields))));
		while (this.page.statusCode() == 302 && !location().startsWith(BACK)) {
			this.page = send(HttpRequest.newBuilder(URI.create(location())));
		}
		return this;
	}

	public SignIn withPassword(String name, String password) {
		return fillIn(Map.of("username", name, "password", password));
	}

	/** What the page says; empty when the person is in. */
	public String text() {
		return this.page.body();
	}

	/** What the person's access token says. */
	public JsonNode claims() {
		assertThat(this.page.statusCode()).as(this.page.body()).isEqualTo(302);
		String code = location().replaceAll(".*[?&]code=([^&]+).*", "$1");
		return TestKeycloak.claims(TestKeycloak
			.token(Map.of("grant_type", "authorization_code", "client_id", "nachhalt-gateway", "client_secret",
					TestKeycloak.SECRET, "redirect_uri", BACK, "code", code, "code_verifier", VERIFIER)));
	}

	private String location() {
		return this.page.headers().firstValue("Location").orElseThrow();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + '=' + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		HttpResponse<String> answer = TestKeycloak.send(request);
		for (String cookie : answer.headers().allValues("Set-Cookie")) {
			String pair = cookie.split(";", 2)[0];
			this.cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return answer;
	}

}
