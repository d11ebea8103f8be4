package de.nachhalt.client.audit;

import reactor.core.publisher.Mono;

/**
 * Where features tell what was done.
 */
public interface Audit {

	/**
	 * Writes it down; once, however often it is told.
	 */
	Mono<Void> tell(Act act);

}
