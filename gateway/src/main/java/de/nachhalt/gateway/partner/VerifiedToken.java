package de.nachhalt.gateway.partner;

import java.time.Instant;
import java.util.Map;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What remains of a token whose signature was good.
 *
 * @param account what its requests are counted under
 * @param end when the token ends
 */
record VerifiedToken(String account, Instant end) {

	static VerifiedToken of(Jwt token) {
		Instant end = token.getExpiresAt();
		return new VerifiedToken(account(token), (end != null) ? end : Instant.EPOCH);
	}

	private static String account(Jwt token) {
		if (token.getClaim("agency") instanceof Map<?, ?> agency) {
			return agency.get("id") + "@" + agency.get("tenant");
		}
		String subject = token.getSubject();
		return (subject != null) ? subject : "";
	}

}
