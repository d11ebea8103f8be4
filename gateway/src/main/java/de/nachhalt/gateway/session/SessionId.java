package de.nachhalt.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser shows to continue its session: 256 random bits. The database knows only
 * the {@link #key() hash}, so that whoever reads it cannot take a session over.
 */
record SessionId(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private static final int CHARACTERS = 43;

	static SessionId random() {
		byte[] bits = new byte[BYTES];
		RANDOM.nextBytes(bits);
		return new SessionId(encode(bits));
	}

	/**
	 * Whether the gateway could have given this out at all.
	 */
	boolean isPlausible() {
		return this.value.length() == CHARACTERS;
	}

	String key() {
		try {
			return encode(MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	@Override
	public String toString() {
		return "SessionId";
	}

}
