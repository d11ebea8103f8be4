package de.nachhalt.client.records;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about clients.
 */
public interface ClientDirectory {

	/**
	 * The client; empty when the consultancy has none of that id.
	 */
	Mono<Client> find(String tenant, String id);

	/**
	 * Those of the clients that exist, by id.
	 */
	Mono<Map<String, Client>> findAll(String tenant, Collection<String> ids);

}
