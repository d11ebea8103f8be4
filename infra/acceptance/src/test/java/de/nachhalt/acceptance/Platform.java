package de.nachhalt.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

import de.nachhalt.local.demo.PlatformSession;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * The platform as a user starts it, with <code>./nachhalt up</code>, on ports and in a
 * folder of its own.
 */
final class Platform implements AutoCloseable {

	private static final Duration START_PATIENCE = Duration.ofMinutes(12);

	private final Command command;

	private final Process up;

	private final Path output;

	/** They stay, and each look at the status starts a JVM. */
	private final Map<String, URI> addresses = new ConcurrentHashMap<>();

	private Platform(Command command, Path output) {
		this.command = command;
		this.output = output;
		this.up = command.start(output, "up", "--empty", "--without-caches");
	}

	static Platform start() {
		try {
			Path folder = Files.createDirectories(Path.of("target", "platform")).toAbsolutePath();
			Platform platform = new Platform(Command.inHome(Files.createTempDirectory(folder, "home")),
					folder.resolve("up.txt"));
			return platform.whenReady();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One that does not get ready is stopped, or it would be in the way of the next. */
	private Platform whenReady() {
		try {
			// asking for the status meanwhile would start a JVM each time, beside six
			// that start
			await(() -> said().contains("Nachhalt is ready"));
			return this;
		}
		catch (AssertionError | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	void awaitReady() {
		await(this::isReady);
	}

	private void await(BooleanSupplier condition) {
		try {
			Awaitility.await()
				.atMost(START_PATIENCE)
				.pollInterval(Duration.ofSeconds(2))
				.until(() -> !this.up.isAlive() || condition.getAsBoolean());
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError("The platform did not get ready:\n" + said(), ex);
		}
		if (!this.up.isAlive()) {
			throw new AssertionError("./nachhalt up ended with " + this.up.exitValue() + ":\n" + said());
		}
	}

	private boolean isReady() {
		return status().get("state").asString().equals("ready");
	}

	JsonNode status() {
		return MainJob.JSON.readTree(this.command.output("status", "--json"));
	}

	/** The script, with this platform's home and ports. */
	Command command() {
		return this.command;
	}

	URI gateway() {
		return address("gateway");
	}

	URI keycloak() {
		return address("keycloak");
	}

	private URI address(String name) {
		return this.addresses.computeIfAbsent(name, (absent) -> URI.create(status().get(absent).asString()));
	}

	/** Signs a demo user in; the password is the name. */
	PlatformSession signIn(String user) {
		return PlatformSession.signIn(gateway(), user, user);
	}

	AgencySession agency() {
		return new AgencySession(gateway(), keycloak(), "agentur-funke", "agentur-funke-secret");
	}

	/**
	 * Ends a part as <code>kill -9</code> does.
	 * @return false if it does not run at the moment, being restarted
	 */
	boolean kill(String part) {
		return StreamSupport.stream(status().get("parts").spliterator(), false)
			.filter((running) -> running.get("name").asString().equals(part))
			.flatMap((running) -> ProcessHandle.of(running.path("pid").asLong(-1)).stream())
			.anyMatch(ProcessHandle::destroyForcibly);
	}

	private String said() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	@Override
	public void close() {
		this.command.output("down");
		this.up.onExit().join();
	}

}
