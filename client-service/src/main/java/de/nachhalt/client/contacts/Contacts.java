package de.nachhalt.client.contacts;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about the people of clients. They keep ids only.
 */
public interface Contacts {

	/**
	 * Whether it is somebody of this client.
	 */
	Mono<Boolean> exists(String tenant, String clientId, String id);

	/**
	 * Names of those of the contacts that exist, by id.
	 */
	Mono<Map<String, String>> names(String tenant, Collection<String> ids);

}
