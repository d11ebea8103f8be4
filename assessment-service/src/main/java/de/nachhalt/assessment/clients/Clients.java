package de.nachhalt.assessment.clients;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about clients.
 */
public interface Clients {

	/**
	 * The client; waits a moment for one that was recorded just now. Empty when the
	 * consultancy has none of that id.
	 */
	Mono<KnownClient> await(String tenant, String id);

	/**
	 * The client as far as it is known by now.
	 */
	Mono<KnownClient> find(String tenant, String id);

	/**
	 * Those that are known, by id.
	 */
	Mono<Map<String, KnownClient>> all(String tenant, Collection<String> ids);

	/**
	 * Names of those that are known, by id.
	 */
	Mono<Map<String, String>> names(String tenant, Collection<String> ids);

}
