package de.nachhalt.local.demo;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A consultant's session with the platform: signs in as a browser does, through the
 * gateway and Keycloak's login page, and then calls the API with session cookie and CSRF
 * token.
 */
public final class PlatformSession {

	private static final int MOST_REDIRECTS = 12;

	private final CookieManager cookies = LocalCookies.manager();

	private final JsonCalls calls;

	private PlatformSession(URI gateway) {
		this.calls = new JsonCalls(gateway,
				HttpClient.newBuilder()
					.cookieHandler(this.cookies)
					.connectTimeout(Duration.ofSeconds(5))
					.version(HttpClient.Version.HTTP_1_1)
					.build());
	}

	/**
	 * @param gateway public address of the platform
	 * @throws IllegalStateException if the login is refused
	 */
	public static PlatformSession signIn(URI gateway, String user, String password) {
		PlatformSession session = new PlatformSession(gateway);
		HttpResponse<String> page = session.follow(session.request("/oauth2/authorization/keycloak").build());
		LoginForm form = LoginForm.of(page.uri(), page.body());
		session.follow(HttpRequest.newBuilder(form.action())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.filledIn(user, password)))
			.build());
		HttpResponse<String> me = session.get("/api/me");
		if (me.statusCode() != 200) {
			throw new IllegalStateException("The login of " + user + " was refused with status " + me.statusCode());
		}
		return session;
	}

	public HttpResponse<String> get(String path) {
		return this.calls.send(request(path).build());
	}

	/**
	 * A request without a body or with one of JSON, unless the headers say otherwise.
	 * @param method HTTP method, any but GET
	 * @param json body; empty for none
	 * @param headers name, value, name, value, …
	 */
	public HttpResponse<String> send(String method, String path, String json, String... headers) {
		return this.calls.send(this.calls.to(method, path, json, headers).header("X-XSRF-TOKEN", csrfToken()).build());
	}

	public HttpResponse<String> post(String path, String json) {
		return send("POST", path, json);
	}

	/**
	 * The cookies the platform has set, for instance to hand the session to another
	 * client.
	 */
	public Iterable<HttpCookie> cookies() {
		return this.cookies.getCookieStore().get(this.calls.base());
	}

	/**
	 * A request of this session, to be completed and sent by a client of the caller's.
	 */
	public HttpRequest.Builder request(String path) {
		return this.calls.to(path);
	}

	public HttpClient http() {
		return this.calls.http();
	}

	private String csrfToken() {
		for (HttpCookie cookie : cookies()) {
			if (cookie.getName().equals("XSRF-TOKEN")) {
				return cookie.getValue();
			}
		}
		return "";
	}

	private HttpResponse<String> follow(HttpRequest first) {
		HttpResponse<String> response = this.calls.send(first);
		for (int hop = 0; response.statusCode() / 100 == 3; hop++) {
			if (hop == MOST_REDIRECTS) {
				throw new IllegalStateException("The login goes round in circles");
			}
			URI next = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
			response = this.calls.send(HttpRequest.newBuilder(next).header("Accept", "text/html").build());
		}
		return response;
	}

}
