package de.nachhalt.http.problem;

import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;

import de.nachhalt.http.NotFound;
import de.nachhalt.http.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/**
 * What the framework refuses by itself: unknown routes, wrong methods and media types,
 * bodies that are too large, more work than can wait.
 */
class StatusFaults implements FaultTranslator {

	@Override
	public @Nullable Refusal translate(Throwable fault) {
		if (isTooLarge(fault)) {
			return new TechnicalRefusal(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
		}
		if (fault instanceof RejectedExecutionException) {
			return busy();
		}
		if (!(fault instanceof ErrorResponse response) || !response.getStatusCode().is4xxClientError()) {
			return null;
		}
		HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
		if (status == null) {
			return null;
		}
		return (status == HttpStatus.NOT_FOUND) ? new NotFound()
				: new TechnicalRefusal(status, slug(status), response.getHeaders());
	}

	private static Refusal busy() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "1");
		return new TechnicalRefusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", headers);
	}

	private static boolean isTooLarge(Throwable fault) {
		for (Throwable next = fault; next != null; next = next.getCause()) {
			if (next instanceof DataBufferLimitException) {
				return true;
			}
		}
		return false;
	}

	private static String slug(HttpStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
