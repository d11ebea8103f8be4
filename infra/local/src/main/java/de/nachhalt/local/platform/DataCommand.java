package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.local.DataServer;

/**
 * How the process with MongoDB and Kafka is started.
 */
final class DataCommand {

	private DataCommand() {
	}

	/** Of this JVM, too: the supervisor and the process have the same libraries. */
	static Path jar() {
		return Path.of(System.getProperty("java.class.path"));
	}

	static ProcessBuilder of(List<String> jvmOptions, Path data, Ports ports) {
		List<String> command = new ArrayList<>();
		command.add(JvmOptions.java());
		command.addAll(jvmOptions);
		command.add("-Dlogback.configurationFile=de/nachhalt/local/data-logback.xml");
		command.add("-cp");
		command.add(jar().toString());
		command.add(DataServer.class.getName());
		command.add(data.toString());
		command.add(Integer.toString(ports.mongo()));
		command.add(Integer.toString(ports.kafka()));
		command.add(Integer.toString(ports.kafkaController()));
		return new ProcessBuilder(command);
	}

}
