package de.nachhalt.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Calls of one address, by whoever it is: JSON there unless a header says otherwise, text
 * back, waiting for the answer.
 *
 * @param base where paths begin
 */
public record JsonCalls(URI base, HttpClient http) {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** A request to be completed. */
	public HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(this.base.resolve(path)).timeout(PATIENCE);
	}

	/**
	 * A request without a body or with one of JSON.
	 * @param json body; empty for none
	 * @param headers name, value, name, value, …
	 */
	public HttpRequest.Builder to(String method, String path, String json, String... headers) {
		BodyPublisher body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
		HttpRequest.Builder request = to(path).method(method, body);
		if (!json.isEmpty()) {
			request.header("Content-Type", "application/json");
		}
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return request;
	}

	/**
	 * Sends it and waits.
	 * @throws UncheckedIOException if no answer comes
	 */
	public HttpResponse<String> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while calling the platform", ex);
		}
	}

}
