package de.nachhalt.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * There is nothing here for this caller. Says the same for what does not exist and for
 * what belongs to somebody else, so that ids cannot be probed.
 */
public final class NotFound extends Refusal {

	public NotFound() {
		super(HttpStatus.NOT_FOUND, "not-found", List.of());
	}

}
