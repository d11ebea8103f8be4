package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.nachhalt.local.FreePort;

/**
 * A service's jar, taken apart for a fast start, and the cache that belongs to it.
 */
final class PreparedService implements Preparable {

	/** The profile <code>aot</code> of the build gives its jars this suffix. */
	private static final String SUFFIX = "-app.jar";

	private final String name;

	private final Path source;

	private final Path directory;

	private final PreparedData data;

	private PreparedService(String name, Path source, Path directory, PreparedData data) {
		this.name = name;
		this.source = source;
		this.directory = directory;
		this.data = data;
	}

	/**
	 * @param module the service's Maven module
	 * @param data what it needs beside it
	 * @throws Refusal if the service was never built
	 */
	static PreparedService of(String module, Installation installation, PreparedData data) {
		Path target = installation.root().resolve(module).resolve("target");
		try (Stream<Path> files = Files.list(target)) {
			return files.filter((file) -> file.toString().endsWith(SUFFIX))
				.findFirst()
				.map((jar) -> new PreparedService(module, jar, installation.prepared().resolve(module), data))
				.orElseThrow(() -> notBuilt(module));
		}
		catch (IOException ex) {
			throw notBuilt(module);
		}
	}

	private static Refusal notBuilt(String module) {
		return new Refusal("%s is not built. './nachhalt up' builds it.".formatted(module));
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Path directory() {
		return this.directory;
	}

	@Override
	public String fingerprint() {
		return Fingerprint.of(this.source, JvmOptions.SERVICE);
	}

	@Override
	public void prepare() throws InterruptedException {
		Training training = new Training(this.name, this.directory);
		training.run(new ProcessBuilder(JvmOptions.java(), "-Djarmode=tools", "-jar", this.source.toString(), "extract",
				"--force", "--destination", this.directory.toString()));
		record(training);
	}

	/**
	 * Runs until it is ready, so that the record holds what starts with the last bean,
	 * too.
	 */
	private void record(Training training) throws InterruptedException {
		int mongo = FreePort.any();
		int kafka = FreePort.any();
		int port = FreePort.any();
		int managementPort = this.name.equals(Parts.GATEWAY) ? FreePort.any() : port;
		ProcessBuilder command = command(JvmOptions.recording(JvmOptions.SERVICE, cache()));
		command.environment()
			.putAll(Map.of("SERVER_PORT", Integer.toString(port), "MANAGEMENT_SERVER_PORT",
					Integer.toString(managementPort), "MONGODB_URI", "mongodb://127.0.0.1:" + mongo, "KAFKA_BOOTSTRAP",
					"127.0.0.1:" + kafka, "GATEWAY_CLIENT_SECRET", "a secret for the training only"));
		training.runUntil(command, Probe.readiness(managementPort),
				this.data.command(this.directory.resolve("scratch"), mongo, kafka, FreePort.any()), Probe.port(kafka));
	}

	ProcessBuilder command() {
		return command(JvmOptions.using(JvmOptions.SERVICE, cache()));
	}

	private ProcessBuilder command(List<String> options) {
		List<String> command = new ArrayList<>();
		command.add(JvmOptions.java());
		command.addAll(options);
		command.add("-jar");
		command.add(this.directory.resolve(this.source.getFileName()).toString());
		return new ProcessBuilder(command);
	}

	private Path cache() {
		return this.directory.resolve("app.aot");
	}

}
