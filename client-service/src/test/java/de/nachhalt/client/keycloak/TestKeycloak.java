package de.nachhalt.client.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.testenvironment.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The real Keycloak with the demo realm, one for all tests of accounts.
 */
public final class TestKeycloak {

	static final String GATEWAY = "http://localhost:1";

	static final String SECRET = "a secret for tests";

	private static final JsonMapper JSON = new JsonMapper();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private TestKeycloak() {
	}

	/** Has a context use it. */
	public static void tell(DynamicPropertyRegistry settings) {
		settings.add("KEYCLOAK_URL", () -> Server.URL);
	}

	/** Asks for a token; 200 with it, or 4xx. */
	public static HttpResponse<String> token(Map<String, String> form) {
		return send(HttpRequest.newBuilder(at("/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encoded(form))));
	}

	/** As an agency asks for one. */
	public static HttpResponse<String> token(String client, String secret) {
		return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
	}

	/** What a token says. */
	public static JsonNode claims(HttpResponse<String> granted) {
		String token = JSON.readTree(granted.body()).get("access_token").asString();
		return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

	static URI at(String path) {
		return URI.create(Server.URL + "/realms/nachhalt" + path);
	}

	static String encoded(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((field) -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static final class Server {

		static final String URL = Platform.keycloak(GATEWAY, SECRET);

	}

}
