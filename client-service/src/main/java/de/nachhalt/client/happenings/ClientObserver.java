package de.nachhalt.client.happenings;

import reactor.core.publisher.Mono;

/**
 * A feature that wants to know what happens to clients.
 */
public interface ClientObserver {

	/**
	 * Something has happened; told once it is stored, possibly more than once.
	 */
	Mono<Void> happened(Happening happening);

	/**
	 * The client was erased.
	 */
	default Mono<Void> gone(String tenant, String clientId) {
		return Mono.empty();
	}

}
