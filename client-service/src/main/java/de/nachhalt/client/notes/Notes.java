package de.nachhalt.client.notes;

import java.time.LocalDate;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about notes.
 */
public interface Notes {

	/**
	 * The last day on which the client was in touch, by what was noted; empty when
	 * nothing was.
	 */
	Mono<LocalDate> lastContact(String tenant, String clientId);

}
