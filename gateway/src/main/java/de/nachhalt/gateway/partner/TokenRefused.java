package de.nachhalt.gateway.partner;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A call by a machine without a token that is good.
 */
class TokenRefused extends Refusal {

	private final String challenge;

	private TokenRefused(String slug, String challenge) {
		super(HttpStatus.UNAUTHORIZED, slug, List.of());
		this.challenge = challenge;
	}

	static TokenRefused missing() {
		return new TokenRefused("token-missing", "Bearer");
	}

	static TokenRefused invalid() {
		return new TokenRefused("token-invalid", "Bearer error=\"invalid_token\"");
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.WWW_AUTHENTICATE, this.challenge);
		return headers;
	}

}
