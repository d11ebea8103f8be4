package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.local.EmbeddedMongo;

/**
 * A service's jar, taken apart for a fast start, and the cache that belongs to it.
 */
final class PreparedService implements Preparable {

	/** The profile <code>aot</code> of the build gives its jars this suffix. */
	private static final String SUFFIX = "-app.jar";

	private final String name;

	private final Path source;

	private final Path directory;

	private PreparedService(String name, Path source, Path directory) {
		this.name = name;
		this.source = source;
		this.directory = directory;
	}

	/**
	 * @param module the service's Maven module
	 * @throws Refusal if the service was never built
	 */
	static PreparedService of(String module, Installation installation) {
		Path target = installation.root().resolve(module).resolve("target");
		try (Stream<Path> files = Files.list(target)) {
			return files.filter((file) -> file.toString().endsWith(SUFFIX))
				.findFirst()
				.map((jar) -> new PreparedService(module, jar, installation.prepared().resolve(module)))
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

	/** Ends when all beans are there. For that, only MongoDB must answer. */
	private void record(Training training) throws InterruptedException {
		List<String> options = new ArrayList<>(JvmOptions.recording(JvmOptions.SERVICE, cache()));
		options.add("-Dspring.context.exit=onRefresh");
		ProcessBuilder command = command(options);
		command.environment().put("GATEWAY_CLIENT_SECRET", "a secret for the training only");
		try (EmbeddedMongo mongo = EmbeddedMongo.start(null, 0)) {
			command.environment().put("MONGODB_URI", mongo.uri());
			training.run(command);
		}
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
