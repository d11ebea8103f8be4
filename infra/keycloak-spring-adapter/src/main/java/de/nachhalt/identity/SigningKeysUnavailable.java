package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The keys to check tokens with cannot be fetched right now.
 */
final class SigningKeysUnavailable extends Refusal {

	SigningKeysUnavailable() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "signing-keys-unavailable", List.of());
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return headers;
	}

}
