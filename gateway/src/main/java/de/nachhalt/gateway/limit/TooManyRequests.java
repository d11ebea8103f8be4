package de.nachhalt.gateway.limit;

import java.time.Duration;
import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A caller has used up what it may for the moment.
 */
class TooManyRequests extends Refusal {

	private final long seconds;

	TooManyRequests(Duration wait) {
		this(wait.plusMillis(999).toSeconds());
	}

	private TooManyRequests(long seconds) {
		super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", List.of(), seconds);
		this.seconds = seconds;
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Long.toString(this.seconds));
		return headers;
	}

}
