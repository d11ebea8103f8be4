package de.nachhalt.client.keycloak;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Keycloak does not answer, or not as it should.
 */
final class AccountsUnavailable extends Refusal {

	AccountsUnavailable() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "accounts-unavailable", List.of());
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return headers;
	}

}
