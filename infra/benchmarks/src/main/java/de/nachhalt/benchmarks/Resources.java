package de.nachhalt.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads what is measured from the class path.
 */
public final class Resources {

	private Resources() {
	}

	public static String text(String resource) {
		try (InputStream file = Resources.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
