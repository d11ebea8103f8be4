package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where things are on this machine.
 *
 * @param root the checkout
 * @param home data, logs and secrets (<code>NACHHALT_HOME</code>)
 * @param port the gateway's port (<code>NACHHALT_PORT</code>)
 */
record Installation(Path root, Path home, int port) {

	private static final int DEFAULT_PORT = 8080;

	/** The last port from which nine more can follow. */
	private static final int HIGHEST_PORT = 65_526;

	/**
	 * Reads the settings and makes the home.
	 * @param root the checkout
	 * @param environment as the shell gives it
	 * @throws Refusal if a setting cannot be used
	 */
	static Installation from(Path root, Map<String, String> environment) {
		Path home = root.resolve(environment.getOrDefault("NACHHALT_HOME", ".nachhalt")).toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
		}
		catch (IOException ex) {
			throw new Refusal("The folder %s (NACHHALT_HOME) cannot be created.".formatted(home));
		}
		if (!Files.isWritable(home)) {
			throw new Refusal("The folder %s (NACHHALT_HOME) cannot be written to.".formatted(home));
		}
		return new Installation(root, home, port(environment.get("NACHHALT_PORT")));
	}

	private static int port(@Nullable String setting) {
		if (setting == null || setting.isBlank()) {
			return DEFAULT_PORT;
		}
		try {
			int port = Integer.parseInt(setting);
			if (port >= 1024 && port <= HIGHEST_PORT) {
				return port;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		throw new Refusal(
				"NACHHALT_PORT is '%s', but must be a number from 1024 to %d.".formatted(setting, HIGHEST_PORT));
	}

	Path logs() {
		return this.home.resolve("logs");
	}

	/** What is made from the build's results: extracted services and their caches. */
	Path prepared() {
		return this.root.resolve("infra/local/target/platform");
	}

}
