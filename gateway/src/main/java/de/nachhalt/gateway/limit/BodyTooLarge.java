package de.nachhalt.gateway.limit;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The body of a request is larger than the gateway passes on. The connection is closed:
 * the rest of the body is not worth reading.
 */
class BodyTooLarge extends Refusal {

	BodyTooLarge(long limit) {
		super(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", List.of(), limit / 1024);
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.setConnection("close");
		return headers;
	}

}
