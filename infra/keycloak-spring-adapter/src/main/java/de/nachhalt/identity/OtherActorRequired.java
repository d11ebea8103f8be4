package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A consultant asks for what is meant for agencies, or the other way round.
 */
public final class OtherActorRequired extends Refusal {

	public OtherActorRequired() {
		super(HttpStatus.FORBIDDEN, "other-actor-required", List.of());
	}

}
