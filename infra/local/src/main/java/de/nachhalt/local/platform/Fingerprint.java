package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;

/**
 * What a prepared start depends on: the jar, the JVM and its options.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Reads the jar's table of contents only. Size and time would not do: the build gives
	 * all files the same time.
	 */
	static String of(Path jar, List<String> options) {
		CRC32C contents = new CRC32C();
		try (JarFile file = new JarFile(jar.toFile())) {
			file.stream().map((entry) -> entry.getName() + entry.getCrc()).forEach((line) -> {
				for (char character : line.toCharArray()) {
					contents.update(character);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "%s %x %s %s".formatted(jar, contents.getValue(), System.getProperty("java.vm.version"),
				String.join(" ", options));
	}

}
