package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the {@link PlatformState} in a file that is always whole.
 */
final class StateFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	StateFile(Path home) {
		this.file = home.resolve("state.json");
	}

	/** The last state written, whether or not its supervisor still lives. */
	Optional<PlatformState> read() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		return Optional.of(JSON.readValue(this.file.toFile(), PlatformState.class));
	}

	void write(PlatformState state) {
		Path next = this.file.resolveSibling("state.json.next");
		JSON.writeValue(next.toFile(), state);
		try {
			Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
