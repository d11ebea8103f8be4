package de.nachhalt.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A change based on a version that somebody else has changed since.
 */
public final class StaleVersion extends Refusal {

	public StaleVersion() {
		super(HttpStatus.PRECONDITION_FAILED, "stale-version", List.of());
	}

}
