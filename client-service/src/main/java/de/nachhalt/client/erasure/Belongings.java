package de.nachhalt.client.erasure;

import reactor.core.publisher.Mono;

/**
 * Things of a client that people know of: they are told how many before they erase them.
 * The name of the bean says what they are, as a plural, such as <code>grants</code>.
 */
public interface Belongings extends Erasable {

	Mono<Long> count(String tenant, String clientId);

}
