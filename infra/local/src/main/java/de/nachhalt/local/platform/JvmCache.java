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
 * @param directory where the cache of this part is, and nothing else
 * @param jar changes with what is loaded
 * @param options of the JVM
 */
record JvmCache(Path directory, Path jar, List<String> options) {

	JvmCache {
		options = List.copyOf(options);
	}

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
		return with(isUpToDate() ? "-XX:AOTCache=" + file() : "-XX:TieredStopAtLevel=1");
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
	 * From now on what was recorded counts.
	 * @return false if there is nothing
	 */
	boolean keep() {
		if (!Files.exists(file())) {
			return false;
		}
		try {
			Files.writeString(marker(), fingerprint());
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> with(String option) {
		return JvmOptions.join(this.options, List.of(option, "-Xlog:aot*=off,cds*=off"));
	}

	private String fingerprint() {
		return Fingerprint.of(this.jar, this.options);
	}

	private Path file() {
		return this.directory.resolve("app.aot");
	}

	private Path marker() {
		return this.directory.resolve("fingerprint");
	}

}
