package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Makes everything start fast: takes the services' jars apart and lets each process run
 * once, so that the JVM records what it loads. Repeated only after a build, for another
 * JVM, or for other options.
 */
final class Preparation {

	private static final int AT_ONCE = 2;

	private final Console console;

	Preparation(Console console) {
		this.console = console;
	}

	/** Returns when everything is prepared; at once if it was before. */
	void run(List<? extends Preparable> parts) throws InterruptedException {
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> tasks = new ArrayList<>();
			for (Preparable part : parts) {
				if (!isUpToDate(part)) {
					tasks.add(workers.submit(() -> prepare(part)));
				}
			}
			for (Future<?> task : tasks) {
				await(task);
			}
		}
	}

	private @Nullable Void prepare(Preparable part) throws IOException, InterruptedException {
		this.console.say("  " + part.task());
		delete(part.directory());
		Files.createDirectories(part.directory());
		part.prepare();
		Files.writeString(marker(part), part.fingerprint());
		return null;
	}

	private static void await(Future<?> task) throws InterruptedException {
		try {
			task.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isUpToDate(Preparable part) {
		try {
			return Files.exists(marker(part)) && Files.readString(marker(part)).equals(part.fingerprint());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path marker(Preparable part) {
		return part.directory().resolve("fingerprint");
	}

	private static void delete(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
