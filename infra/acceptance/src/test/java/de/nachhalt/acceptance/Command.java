package de.nachhalt.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The <code>nachhalt</code> script, called with a home and a port of its own so that two
 * runs on one machine do not meet.
 */
record Command(Path script, Path home, int port) {

	/** As many ports as the parts of the platform need, one after the other. */
	private static final int PORTS = 10;

	static Command inHome(Path home) {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isExecutable(folder.resolve("nachhalt"))) {
			folder = folder.getParent();
		}
		return new Command(folder.resolve("nachhalt"), home, freePorts());
	}

	Process start(Path output, String... arguments) {
		try {
			return builder(arguments).redirectOutput(output.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the command prints, once it has ended. */
	String output(String... arguments) {
		try {
			Process process = builder(arguments).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			process.waitFor();
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private ProcessBuilder builder(String... arguments) {
		List<String> line = new ArrayList<>(List.of(this.script.toString()));
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
		builder.environment().put("NACHHALT_HOME", this.home.toString());
		builder.environment().put("NACHHALT_PORT", Integer.toString(this.port));
		// this very build has compiled everything just now
		builder.environment().put("MAVEN_OPTS", "-Dmaven.compiler.useIncrementalCompilation=false");
		return builder;
	}

	private static int freePorts() {
		while (true) {
			int first = ThreadLocalRandom.current().nextInt(20_000, 30_000);
			if (areFree(first)) {
				return first;
			}
		}
	}

	private static boolean areFree(int first) {
		for (int port = first; port < first + PORTS; port++) {
			try (ServerSocket probe = new ServerSocket(port)) {
				probe.setReuseAddress(true);
			}
			catch (IOException ex) {
				return false;
			}
		}
		return true;
	}

}
