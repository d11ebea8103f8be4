package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import de.nachhalt.local.KeycloakDistribution;

/**
 * What is done once after a build, so that every start is a fast one: unpacking, and a
 * rehearsal. Starts from the same checkout wait for one another.
 */
final class Preparation {

	private final Installation installation;

	private final Console console;

	Preparation(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	/**
	 * Returns when everything is prepared; at once if it was before.
	 * @return false if a signal came before
	 * @throws Refusal if something cannot be prepared
	 */
	boolean run(List<ExtractedService> services, boolean caches) throws InterruptedException {
		Path directory = this.installation.prepared();
		try {
			Files.createDirectories(directory);
			try (var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); var _ = lock(channel)) {
				for (ExtractedService service : services) {
					service.extract(this.console);
				}
				KeycloakDistribution.prepare();
				return !caches || new Rehearsal(this.installation, this.console).run();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileLock lock(FileChannel channel) throws IOException {
		FileLock lock = channel.tryLock();
		if (lock != null) {
			return lock;
		}
		this.console.say("Waiting for another start that prepares this checkout …");
		return channel.lock();
	}

}
