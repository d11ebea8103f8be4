package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service's jar, taken apart so that the JVM need not unpack it at every start.
 */
final class ExtractedService {

	/** The profile <code>aot</code> of the build gives its jars this suffix. */
	private static final String SUFFIX = "-app.jar";

	private final String name;

	private final Path source;

	private final Path directory;

	private ExtractedService(String name, Path source, Path directory) {
		this.name = name;
		this.source = source;
		this.directory = directory;
	}

	/**
	 * @param module the service's Maven module
	 * @throws Refusal if the service was never built
	 */
	static ExtractedService of(String module, Installation installation) {
		Path target = installation.root().resolve(module).resolve("target");
		try (Stream<Path> files = Files.list(target)) {
			return files.filter((file) -> file.toString().endsWith(SUFFIX))
				.findFirst()
				.map((jar) -> new ExtractedService(module, jar, installation.prepared().resolve(module)))
				.orElseThrow(() -> notBuilt(module));
		}
		catch (IOException ex) {
			throw notBuilt(module);
		}
	}

	private static Refusal notBuilt(String module) {
		return new Refusal("%s is not built. './nachhalt up' builds it.".formatted(module));
	}

	String name() {
		return this.name;
	}

	/** The jar as it was built, with all it needs inside. */
	Path source() {
		return this.source;
	}

	/** The jar to start; what it needs lies beside it. */
	private Path jar() {
		return this.directory.resolve(this.source.getFileName());
	}

	/** Takes the jar apart, unless that was done since it was built. */
	void extract(Console console) throws InterruptedException {
		Path marker = this.directory.resolve("fingerprint");
		String fingerprint = Fingerprint.of(this.source, List.of());
		try {
			if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
				return;
			}
			console.say("  unpacking " + this.name);
			Folder.empty(this.directory);
			unpack();
			Files.writeString(marker, fingerprint);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void unpack() throws IOException, InterruptedException {
		Path log = this.directory.resolve("unpacking.log");
		Process process = new ProcessBuilder(JvmOptions.java(), "-Djarmode=tools", "-jar", this.source.toString(),
				"extract", "--force", "--destination", this.directory.toString())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		if (process.waitFor() != 0) {
			throw new Refusal("%s could not be unpacked. The log says why: %s".formatted(this.name, log));
		}
	}

	ProcessBuilder command(List<String> jvmOptions) {
		List<String> command = new ArrayList<>();
		command.add(JvmOptions.java());
		command.addAll(jvmOptions);
		command.add("-jar");
		command.add(jar().toString());
		return new ProcessBuilder(command);
	}

}
