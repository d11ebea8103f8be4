package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.local.DataServer;
import de.nachhalt.local.FreePort;

/**
 * The process with MongoDB and Kafka.
 */
final class PreparedData implements Preparable {

	private final Path directory;

	PreparedData(Installation installation) {
		this.directory = installation.prepared().resolve("data");
	}

	@Override
	public String task() {
		return "preparing data for a fast start";
	}

	@Override
	public Path directory() {
		return this.directory;
	}

	@Override
	public String fingerprint() {
		return Fingerprint.of(Path.of(System.getProperty("java.class.path")), JvmOptions.DATA);
	}

	@Override
	public void prepare() throws InterruptedException {
		int port = FreePort.any();
		ProcessBuilder command = command(JvmOptions.recording(JvmOptions.DATA, cache()),
				this.directory.resolve("scratch"), port, FreePort.any(), FreePort.any());
		new Training("data", this.directory).runUntil(command, Probe.port(port));
	}

	ProcessBuilder command(Path data, int mongo, int kafka, int kafkaController) {
		return command(JvmOptions.using(JvmOptions.DATA, cache()), data, mongo, kafka, kafkaController);
	}

	private static ProcessBuilder command(List<String> options, Path data, int mongo, int kafka, int controller) {
		List<String> command = new ArrayList<>();
		command.add(JvmOptions.java());
		command.addAll(options);
		command.add("-Dlogback.configurationFile=de/nachhalt/local/data-logback.xml");
		command.add("-cp");
		command.add(System.getProperty("java.class.path"));
		command.add(DataServer.class.getName());
		command.add(data.toString());
		command.add(Integer.toString(mongo));
		command.add(Integer.toString(kafka));
		command.add(Integer.toString(controller));
		return new ProcessBuilder(command);
	}

	private Path cache() {
		return this.directory.resolve("app.aot");
	}

}
