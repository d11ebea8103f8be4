package de.nachhalt.gateway.session;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Keycloak cannot be asked at the moment. The session is kept: it can go on when Keycloak
 * is back.
 */
public class IdentityProviderUnavailable extends Refusal {

	public IdentityProviderUnavailable() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", List.of());
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return headers;
	}

}
