package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a prepared start depends on: the file, the JVM and its options.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(Path file, List<String> options) {
		try {
			return "%s %d %s %s %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file),
					System.getProperty("java.vm.version"), String.join(" ", options));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
