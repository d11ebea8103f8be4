package de.nachhalt.http.problem;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A refusal by the rules of HTTP, not of the business.
 */
final class TechnicalRefusal extends Refusal {

	private final transient HttpHeaders headers;

	TechnicalRefusal(HttpStatus status, String slug, HttpHeaders headers, Object... arguments) {
		super(status, slug, List.of(), arguments);
		this.headers = headers;
	}

	TechnicalRefusal(HttpStatus status, String slug, Object... arguments) {
		this(status, slug, HttpHeaders.EMPTY, arguments);
	}

	@Override
	public HttpHeaders headers() {
		return this.headers;
	}

}
