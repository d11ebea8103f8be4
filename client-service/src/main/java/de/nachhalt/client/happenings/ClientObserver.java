package de.nachhalt.client.happenings;

import de.nachhalt.client.people.Person;
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
	 * @param by who did it
	 */
	default Mono<Void> gone(String tenant, String clientId, Person by) {
		return Mono.empty();
	}

}
