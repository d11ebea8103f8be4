package de.nachhalt.gateway.session;

import reactor.core.publisher.Mono;

/**
 * Where tokens are renewed.
 */
@FunctionalInterface
public interface TokenEndpoint {

	/**
	 * @return a {@link LoginEnded} error if the identity provider has no such login any
	 * more, {@link IdentityProviderUnavailable} if it could not be asked
	 */
	Mono<Tokens> renew(Tokens tokens);

}
