package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder of which nothing old may be left.
 */
final class Folder {

	private Folder() {
	}

	/** Deletes what is in it, and makes it if there is none. Links are not followed. */
	static void empty(Path directory) throws IOException {
		Files.createDirectories(directory);
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.skip(1).sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
