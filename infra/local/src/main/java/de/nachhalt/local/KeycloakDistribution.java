package de.nachhalt.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The real Keycloak distribution, unpacked and built once per checkout and shared by all
 * servers started from it; each of them has a home of its own.
 */
public final class KeycloakDistribution {

	private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true",
			"--metrics-enabled=false");

	private static final String PREPARED = "prepared";

	private final Path directory;

	private final Path configuration;

	private KeycloakDistribution(Path directory, Path configuration) {
		this.directory = directory;
		this.configuration = configuration;
	}

	/**
	 * The distribution, ready to be started from. The first call after a clean build
	 * takes about half a minute; processes that call it at the same time wait for one
	 * another.
	 */
	public static KeycloakDistribution prepare() {
		Properties build = buildProperties();
		Path parent = Path.of(build.getProperty("directory"));
		Path directory = parent.resolve("keycloak-" + build.getProperty("version"));
		var distribution = new KeycloakDistribution(directory, sources());
		try {
			Files.createDirectories(parent);
			try (var channel = FileChannel.open(parent.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); var _ = channel.lock()) {
				if (!distribution.isPrepared()) {
					unpack(Path.of(build.getProperty("archive")), parent);
					distribution.build();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return distribution;
	}

	/** Where the reviewed realm files and the theme are: infra/keycloak. */
	static Path sources() {
		return Path.of(buildProperties().getProperty("configuration")).normalize();
	}

	private static Properties buildProperties() {
		Properties properties = new Properties();
		try (InputStream input = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
			properties.load(input);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private boolean isPrepared() throws IOException {
		Path marker = this.directory.resolve(PREPARED);
		return Files.exists(marker) && Files.readString(marker).equals(String.join(" ", BUILD));
	}

	private static void unpack(Path archive, Path target) throws IOException {
		try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!file.startsWith(target)) {
					throw new IOException("The archive has an entry outside of itself: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(file);
				}
				else {
					Files.createDirectories(file.getParent());
					Files.write(file, zip.readAllBytes());
				}
			}
		}
	}

	private void build() throws IOException {
		Path log = this.directory.resolve("build.log");
		ProcessBuilder builder = new ProcessBuilder("sh", "bin/kc.sh").directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.command().addAll(BUILD);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// runs once: optimizing it takes longer than it does
		builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
		try {
			if (builder.start().waitFor() != 0) {
				throw new IllegalStateException("Keycloak could not be built:\n" + Files.readString(log));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while Keycloak was being built", ex);
		}
		Files.writeString(this.directory.resolve(PREPARED), String.join(" ", BUILD));
	}

	/** {@link #sources()} of this one. */
	Path configuration() {
		return this.configuration;
	}

	Path directory() {
		return this.directory;
	}

	/**
	 * Every jar, in the order of Quarkus' own class loader. Put on the class path they
	 * start the same server, and the JVM can keep them in an AOT cache.
	 */
	List<Path> classPath() {
		Path lib = this.directory.resolve("lib");
		Stream<Path> first = Stream.of(lib.resolve("quarkus/transformed-bytecode.jar"),
				lib.resolve("quarkus/generated-bytecode.jar"), lib.resolve("app/keycloak.jar"));
		return Stream.of(first, jars(lib.resolve("lib/boot")), jars(lib.resolve("lib/main")))
			.flatMap((jars) -> jars)
			.toList();
	}

	private static Stream<Path> jars(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.toString().endsWith(".jar")).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
