package de.nachhalt.gateway.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import org.springframework.stereotype.Component;

/**
 * Makes unreadable and unforgeable what the gateway leaves with others: sessions with the
 * database, login attempts with the browser. AES-256-GCM; every sealed text is bound to
 * the place it belongs to.
 */
@Component
public class Seal {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKey sealing;

	private final SecretKey signing;

	Seal(SessionSettings settings) {
		this.sealing = derive(settings.secret(), "AES", "nachhalt gateway seal");
		this.signing = derive(settings.secret(), "HmacSHA256", "nachhalt gateway signature");
	}

	private static SecretKey derive(String secret, String algorithm, String purpose) {
		try {
			return KDF.getInstance("HKDF-SHA256")
				.deriveKey(algorithm,
						HKDFParameterSpec.ofExtract()
							.addIKM(secret.getBytes(StandardCharsets.UTF_8))
							.thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @param place where the sealed text will be kept; it opens nowhere else
	 */
	public byte[] close(byte[] plain, String place) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
			return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @return nothing if the text was sealed with another secret, for another place, or
	 * not by us at all
	 */
	public Optional<byte[]> open(byte[] sealed, String place) {
		if (sealed.length <= NONCE_BYTES) {
			return Optional.empty();
		}
		byte[] nonce = new byte[NONCE_BYTES];
		ByteBuffer.wrap(sealed).get(nonce);
		try {
			return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES,
					sealed.length - NONCE_BYTES));
		}
		catch (GeneralSecurityException _) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.sealing, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	/**
	 * A text that only this platform can derive from another one.
	 */
	public byte[] sign(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.signing);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
