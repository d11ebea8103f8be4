package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * There is no token, or none that counts. Why a token does not count is not told: whoever
 * forges one shall not learn from it.
 */
public final class Unauthenticated extends Refusal {

	private final String challenge;

	private Unauthenticated(String challenge) {
		super(HttpStatus.UNAUTHORIZED, "unauthenticated", List.of());
		this.challenge = challenge;
	}

	static Unauthenticated withoutToken() {
		return new Unauthenticated("Bearer");
	}

	static Unauthenticated withInvalidToken() {
		return new Unauthenticated("Bearer error=\"invalid_token\"");
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.WWW_AUTHENTICATE, this.challenge);
		return headers;
	}

}
