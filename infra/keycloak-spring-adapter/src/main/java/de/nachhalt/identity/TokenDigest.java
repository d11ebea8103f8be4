package de.nachhalt.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 of a token: tells tokens apart without keeping them in memory.
 */
record TokenDigest(long a, long b, long c, long d) {

	static TokenDigest of(String token) {
		ByteBuffer bytes = ByteBuffer.wrap(sha256().digest(token.getBytes(StandardCharsets.US_ASCII)));
		return new TokenDigest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
