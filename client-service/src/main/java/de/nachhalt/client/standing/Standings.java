package de.nachhalt.client.standing;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about how things stand.
 */
public interface Standings {

	Mono<Standing> of(String tenant, String clientId);

}
