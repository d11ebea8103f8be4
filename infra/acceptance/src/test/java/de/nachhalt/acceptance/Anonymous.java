package de.nachhalt.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody without session or token, who knows how CSRF cookies work. */
record Anonymous(URI gateway) {

	int send(String method, String path, String json) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http
				.send(HttpRequest.newBuilder(this.gateway.resolve(path))
					.header("Cookie", "XSRF-TOKEN=00000000-0000-0000-0000-000000000000")
					.header("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000")
					.header("Content-Type", "application/json")
					.method(method, BodyPublishers.ofString(json))
					.build(), BodyHandlers.ofString())
				.statusCode();
		}
	}

}
