package de.nachhalt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a Keycloak server is started: what its own start script does, but as a child that
 * gets signals itself and whose JVM options are ours.
 */
public final class KeycloakCommand {

	private static final String FORK_JOIN_FACTORY = "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";

	private KeycloakCommand() {
	}

	/** Prepares the server's home and tells how to start it. */
	public static ProcessBuilder of(KeycloakDistribution distribution, KeycloakSettings settings) {
		prepareHome(distribution, settings);
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(settings.jvmOptions());
		command.addAll(jvmOptionsOfTheStartScript(settings.home()));
		command.add("-cp");
		command.add(distribution.classPath().stream().map(Path::toString).collect(Collectors.joining(":")));
		command.add("org.keycloak.quarkus.runtime.KeycloakMain");
		command.addAll(arguments(settings));
		ProcessBuilder builder = new ProcessBuilder(command).directory(settings.home().toFile());
		builder.environment().putAll(settings.variables());
		builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
		builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
		return builder;
	}

	private static List<String> jvmOptionsOfTheStartScript(Path home) {
		return List.of("-Dkc.home.dir=" + home, "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
				"-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + FORK_JOIN_FACTORY,
				"-Dpicocli.disable.closures=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
				"-Dstderr.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-XX:+ExitOnOutOfMemoryError",
				"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
				"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
	}

	private static List<String> arguments(KeycloakSettings settings) {
		return List.of("start", "--optimized", "--import-realm", "--cache=local", "--hostname=" + settings.url(),
				"--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + settings.port(),
				"--http-management-host=127.0.0.1", "--http-management-port=" + settings.managementPort(),
				// agencies are found by the consultancy they work for
				"--spi-client--jpa--searchable-attributes=nachhalt.tenant",
				// while it starts, every question for its health is a line otherwise
				"--log-level=INFO,io.smallrye.health:ERROR");
	}

	private static void prepareHome(KeycloakDistribution distribution, KeycloakSettings settings) {
		Path home = settings.home();
		Path imports = home.resolve("data/import");
		try {
			Files.createDirectories(imports);
			Files.createDirectories(home.resolve("providers"));
			link(home.resolve("lib"), distribution.directory().resolve("lib"));
			link(home.resolve("conf"), distribution.directory().resolve("conf"));
			link(home.resolve("themes"), distribution.configuration().resolve("themes"));
			for (String name : settings.realmFiles()) {
				Path file = distribution.configuration().resolve(name);
				Files.copy(file, imports.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void link(Path link, Path target) throws IOException {
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, target);
	}

}
