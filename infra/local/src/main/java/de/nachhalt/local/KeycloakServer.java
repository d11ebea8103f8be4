package de.nachhalt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The real Keycloak as a child process of this JVM. What it says is in
 * <code>keycloak.log</code> in its home.
 */
public final class KeycloakServer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final long POLL_MILLIS = 100;

	private static final long STOP_SECONDS = 20;

	private final KeycloakSettings settings;

	private final Process process;

	private final Thread endWithThisJvm;

	private KeycloakServer(KeycloakSettings settings, Process process) {
		this.settings = settings;
		this.process = process;
		this.endWithThisJvm = new Thread(process::destroy);
		Runtime.getRuntime().addShutdownHook(this.endWithThisJvm);
	}

	/**
	 * Starts a server and returns when its realms are there.
	 * @throws IllegalStateException if it ends or takes too long, with the end of its log
	 */
	public static KeycloakServer start(KeycloakSettings settings) {
		ProcessBuilder builder = KeycloakCommand.of(KeycloakDistribution.prepare(), settings);
		Path log = settings.home().resolve("keycloak.log");
		try {
			Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			KeycloakServer server = new KeycloakServer(settings, process);
			server.awaitReadiness(log);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitReadiness(Path log) throws IOException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (!isReady(client)) {
				if (System.nanoTime() > deadline || this.process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
					close();
					throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
				}
			}
		}
		catch (InterruptedException ex) {
			close();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while Keycloak was starting", ex);
		}
	}

	private boolean isReady(HttpClient client) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.settings.healthUrl()))
			.timeout(Duration.ofSeconds(5))
			.build();
		try {
			return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The public address, without a path. */
	public String url() {
		return this.settings.url();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
			Runtime.getRuntime().removeShutdownHook(this.endWithThisJvm);
		}
		catch (IllegalStateException ex) {
			// this JVM is ending, the hook runs already
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
