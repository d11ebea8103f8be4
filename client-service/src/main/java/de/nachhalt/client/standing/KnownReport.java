package de.nachhalt.client.standing;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * A report as this service remembers it.
 *
 * @param at when it came into this state
 */
public record KnownReport(@Id String id, String tenant, String clientId, String assessmentId, State state, Instant at) {

	/**
	 * What became of it.
	 */
	public enum State {

		QUEUED, READY, FAILED, CANCELLED

	}

}
