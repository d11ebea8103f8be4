package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service's jar, taken apart so that the JVM need not unpack it at every start.
 */
final class ExtractedService implements Preparable {

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

	@Override
	public String task() {
		return "unpacking " + this.name;
	}

	@Override
	public Path directory() {
		return this.directory;
	}

	@Override
	public String fingerprint() {
		return Fingerprint.of(this.source, List.of());
	}

	@Override
	public void prepare() throws InterruptedException {
		new Training(this.name, this.directory).run(new ProcessBuilder(JvmOptions.java(), "-Djarmode=tools", "-jar",
				this.source.toString(), "extract", "--force", "--destination", this.directory.toString()));
	}

	/** The jar to start; what it needs lies beside it. */
	Path jar() {
		return this.directory.resolve(this.source.getFileName());
	}

}
