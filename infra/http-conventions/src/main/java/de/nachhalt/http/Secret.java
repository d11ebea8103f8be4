package de.nachhalt.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What somebody shows instead of an account: 256 random bits. Only their hash is stored,
 * which needs no salt, since there is nothing to guess.
 *
 * @param text as it stands in links and cookies
 */
public record Secret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	public static Secret random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Secret(ENCODER.encodeToString(bytes));
	}

	/** What may be stored: base64url of its SHA-256. */
	public String hash() {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return ENCODER.encodeToString(sha256.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Keeps what is secret out of logs. */
	@Override
	public String toString() {
		return "Secret";
	}

}
