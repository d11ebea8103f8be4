package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM of one part loaded, linked and found to be hot while it was recorded, for
 * its next starts. Fits exactly one JVM, one jar and one set of options.
 *
 * @param directory where the cache is, and nothing else; called like the part
 * @param jar changes with what is loaded
 * @param options of the JVM
 */
record JvmCache(Path directory, Path jar, List<String> options) {

	JvmCache {
		options = List.copyOf(options);
	}

	/** Whether there is nothing to record: what was recorded last fits. */
	boolean isUpToDate() {
		try {
			return Files.exists(marker()) && Files.readString(marker()).equals(fingerprint());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Uses the cache if it fits. Without, most of the start would go into optimizing what
	 * runs once, so that is left out, at the price of throughput later.
	 */
	List<String> using() {
		return with((isUpToDate() && isThere()) ? "-XX:AOTCache=" + file() : "-XX:TieredStopAtLevel=1");
	}

	/** Uses the cache if it fits; otherwise records one, written when the JVM ends. */
	List<String> recording() {
		if (isUpToDate()) {
			return using();
		}
		try {
			Files.createDirectories(this.directory);
			Files.deleteIfExists(marker());
			Files.deleteIfExists(file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return with("-XX:AOTCacheOutput=" + file());
	}

	/**
	 * From now on what was recorded counts, even if the JVM wrote nothing: it would not
	 * the next time either.
	 */
	void keep() {
		try {
			Files.writeString(marker(), fingerprint());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isThere() {
		return Files.exists(file());
	}

	private List<String> with(String option) {
		return JvmOptions.join(this.options, List.of(option, "-Xlog:aot*=off,cds*=off"));
	}

	private String fingerprint() {
		return Fingerprint.of(this.jar, this.options);
	}

	/** Whose it is. */
	String part() {
		return this.directory.getFileName().toString();
	}

	private Path file() {
		return this.directory.resolve("app.aot");
	}

	private Path marker() {
		return this.directory.resolve("fingerprint");
	}

}
