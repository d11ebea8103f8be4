package de.nachhalt.gateway.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A browser as far as the gateway can tell: it keeps cookies, and follows redirects when
 * told to.
 */
public final class Browser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, String> cookies = new ConcurrentHashMap<>();

	private final URI home;

	public Browser(Gateway gateway) {
		this.home = URI.create(gateway.url());
	}

	/** Another browser, at another instance, with the same cookies. */
	public Browser at(Gateway other) {
		Browser same = new Browser(other);
		same.cookies.putAll(this.cookies);
		return same;
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	/** Signs in, and returns where that ended. */
	public HttpResponse<String> signIn(String path) {
		HttpResponse<String> response = get(path);
		while (response.statusCode() == 302) {
			URI next = response.request().uri().resolve(response.headers().firstValue("Location").orElseThrow());
			if (next.getPort() == this.home.getPort() && !next.getPath().startsWith("/login/")) {
				return response;
			}
			response = send(HttpRequest.newBuilder(next));
		}
		return response;
	}

	public Browser signedIn() {
		signIn("/oauth2/authorization/keycloak");
		if (get("/api/me").statusCode() != 200) {
			throw new AssertionError("Not signed in");
		}
		return this;
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send(request(path, headers));
	}

	/** Sends a body, with the token that pages have. */
	public HttpResponse<String> post(String path, String body, String... headers) {
		return change("POST", path, body, headers);
	}

	public HttpResponse<String> put(String path, String body, String... headers) {
		return change("PUT", path, body, headers);
	}

	private HttpResponse<String> change(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = request(path, headers).method(method, BodyPublishers.ofString(body));
		request.setHeader("Content-Type", "application/json");
		String token = this.cookies.get("XSRF-TOKEN");
		return send((token != null) ? request.setHeader("X-XSRF-TOKEN", token) : request);
	}

	public HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.home.resolve(path)).timeout(PATIENCE);
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		return sendAsync(request, BodyHandlers.ofString()).join();
	}

	public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest.Builder request,
			HttpResponse.BodyHandler<T> body) {
		if (!this.cookies.isEmpty()) {
			request.setHeader("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return this.client.sendAsync(request.build(), body).thenApply((response) -> {
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return response;
		});
	}

	private void keep(String line) {
		HttpCookie cookie = HttpCookie.parse(line.split(";", 2)[0]).getFirst();
		if (cookie.getValue().isEmpty()) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

	/**
	 * Sends bytes no HTTP client would send, and returns the first line of the answer.
	 */
	public String raw(String request) {
		try (Socket socket = new Socket("127.0.0.1", this.home.getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			String line = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
				.readLine();
			return (line != null) ? line : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
