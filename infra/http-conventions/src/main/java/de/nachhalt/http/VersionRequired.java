package de.nachhalt.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A change that does not say which version it is based on.
 */
public final class VersionRequired extends Refusal {

	public VersionRequired() {
		super(HttpStatus.PRECONDITION_REQUIRED, "version-required", List.of());
	}

}
