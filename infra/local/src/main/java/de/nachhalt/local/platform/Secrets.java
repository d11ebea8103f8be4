package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets of this installation. Each is made up on first use and kept in a file that only
 * its owner can read.
 */
final class Secrets {

	private static final int BYTES = 32;

	private final Path directory;

	Secrets(Path home) {
		this.directory = home.resolve("secrets");
	}

	String gatewayClient() {
		return secret("gateway-client");
	}

	String clientService() {
		return secret("client-service");
	}

	String keycloakAdmin() {
		return secret("keycloak-admin");
	}

	private String secret(String name) {
		Path file = this.directory.resolve(name);
		try {
			if (!Files.exists(file)) {
				Files.createDirectories(this.directory,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
				Files.writeString(file, random());
			}
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
