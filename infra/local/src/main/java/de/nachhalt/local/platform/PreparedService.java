package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.nachhalt.local.FreePort;

/**
 * A service and the cache of what it loads when it starts.
 */
final class PreparedService implements Preparable {

	private final ExtractedService extracted;

	private final Path directory;

	private final PreparedData data;

	/**
	 * @param data what it needs beside it
	 */
	PreparedService(ExtractedService extracted, Installation installation, PreparedData data) {
		this.extracted = extracted;
		this.directory = installation.prepared().resolve(extracted.name() + "-cache");
		this.data = data;
	}

	private String name() {
		return this.extracted.name();
	}

	@Override
	public String task() {
		return "preparing %s for a fast start".formatted(name());
	}

	@Override
	public Path directory() {
		return this.directory;
	}

	@Override
	public String fingerprint() {
		return Fingerprint.of(this.extracted.jar(), JvmOptions.of(name()));
	}

	/**
	 * Runs until it is ready, so that the record holds what starts with the last bean,
	 * too.
	 */
	@Override
	public void prepare() throws InterruptedException {
		int mongo = FreePort.any();
		int kafka = FreePort.any();
		int port = FreePort.any();
		int managementPort = name().equals(Parts.GATEWAY) ? FreePort.any() : port;
		ProcessBuilder command = command(JvmOptions.recording(JvmOptions.of(name()), cache()));
		command.environment()
			.putAll(Map.of("SERVER_PORT", Integer.toString(port), "MANAGEMENT_SERVER_PORT",
					Integer.toString(managementPort), "MONGODB_URI", "mongodb://127.0.0.1:" + mongo, "KAFKA_BOOTSTRAP",
					"127.0.0.1:" + kafka, "GATEWAY_CLIENT_SECRET", "a secret for the training only",
					"CLIENT_SERVICE_SECRET", "a secret for the training only"));
		new Training(name(), this.directory).runUntil(command, Probe.readiness(managementPort),
				this.data.command(this.directory.resolve("scratch"), mongo, kafka, FreePort.any()), Probe.port(kafka));
	}

	ProcessBuilder command() {
		return command(JvmOptions.using(JvmOptions.of(name()), cache()));
	}

	private ProcessBuilder command(List<String> options) {
		List<String> command = new ArrayList<>();
		command.add(JvmOptions.java());
		command.addAll(options);
		command.add("-jar");
		command.add(this.extracted.jar().toString());
		return new ProcessBuilder(command);
	}

	private Path cache() {
		return this.directory.resolve("app.aot");
	}

}
