package de.nachhalt.client.erasure;

import reactor.core.publisher.Mono;

/**
 * Something of a client that has to go with it.
 */
public interface Erasable {

	/**
	 * Erases all of it; again when there is nothing left.
	 */
	Mono<Void> eraseAll(String tenant, String clientId);

}
