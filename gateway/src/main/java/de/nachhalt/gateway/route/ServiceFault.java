package de.nachhalt.gateway.route;

import java.util.List;
import java.util.Locale;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A service could not be reached, took too long, or broke off. After a 502 or 504 to a
 * request that changes something nobody knows whether it was carried out.
 */
class ServiceFault extends Refusal {

	ServiceFault(HttpStatus status) {
		super(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		if (status() == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Breakers.OPEN.toSeconds()));
		}
		return headers;
	}

}
