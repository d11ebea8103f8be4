package de.nachhalt.messaging;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Lets an operator replay: {@code POST /actuator/deadletters/<topic>}. Like every
 * endpoint that changes something, it is not exposed unless a service says so.
 */
@Endpoint(id = "deadletters")
class DeadLettersEndpoint {

	private final DeadLetters deadLetters;

	DeadLettersEndpoint(DeadLetters deadLetters) {
		this.deadLetters = deadLetters;
	}

	@WriteOperation
	public DeadLetters.Outcome replay(@Selector String topic) {
		return this.deadLetters.replay(topic);
	}

}
