package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A part beyond the end of a file.
 */
final class RangeNotSatisfiable extends Refusal {

	private final long size;

	RangeNotSatisfiable(long size) {
		super(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "range-not-satisfiable", List.of(), size);
		this.size = size;
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.CONTENT_RANGE, "bytes */" + this.size);
		return headers;
	}

}
