package de.nachhalt.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import de.nachhalt.local.demo.JsonCalls;

/**
 * A partner agency's program: fetches a token with its client credentials and calls the
 * gateway.
 */
final class AgencySession {

	private final JsonCalls calls;

	private final String token;

	AgencySession(URI gateway, URI keycloak, String client, String secret) {
		this.calls = new JsonCalls(gateway, HttpClient.newHttpClient());
		HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/realms/nachhalt/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers
				.ofString("grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
			.build();
		this.token = MainJob.expect(200, this.calls.send(request)).get("access_token").asString();
	}

	HttpResponse<String> get(String path) {
		return send("GET", path, "");
	}

	HttpResponse<String> send(String method, String path, String json, String... headers) {
		return this.calls
			.send(this.calls.to(method, path, json, headers).header("Authorization", "Bearer " + this.token).build());
	}

}
