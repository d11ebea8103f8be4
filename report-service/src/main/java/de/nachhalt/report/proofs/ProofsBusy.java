package de.nachhalt.report.proofs;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * More is being looked at than this instance can set.
 */
final class ProofsBusy extends Refusal {

	ProofsBusy() {
		super(HttpStatus.TOO_MANY_REQUESTS, "proofs-busy", List.of());
	}

	@Override
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "1");
		return headers;
	}

}
