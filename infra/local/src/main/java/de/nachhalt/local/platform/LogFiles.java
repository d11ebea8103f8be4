package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * One log per part. Parts append to their file themselves, so that they need nobody to
 * read what they write; a file that has grown too large is copied aside and emptied.
 */
final class LogFiles {

	/** In bytes. */
	private static final long LIMIT = 10L * 1024 * 1024;

	private static final int KEPT = 3;

	private final Path directory;

	private final long limit;

	/** They are set aside at 10 MB. */
	LogFiles(Path directory) {
		this(directory, LIMIT);
	}

	/**
	 * @param directory where the logs are
	 * @param limit size in bytes beyond which a log is set aside
	 */
	LogFiles(Path directory, long limit) {
		this.directory = directory;
		this.limit = limit;
	}

	ProcessBuilder.Redirect redirect(String part) {
		try {
			Files.createDirectories(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return ProcessBuilder.Redirect.appendTo(file(part).toFile());
	}

	Path file(String part) {
		return this.directory.resolve(part + ".log");
	}

	void rotate(String part) {
		Path file = file(part);
		try {
			if (!Files.exists(file) || Files.size(file) <= this.limit) {
				return;
			}
			for (int number = KEPT - 1; number > 0; number--) {
				Path older = this.directory.resolve(part + "." + number + ".log");
				if (Files.exists(older)) {
					Files.move(older, this.directory.resolve(part + "." + (number + 1) + ".log"),
							StandardCopyOption.REPLACE_EXISTING);
				}
			}
			Files.copy(file, this.directory.resolve(part + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
