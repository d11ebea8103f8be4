package de.nachhalt.gateway.session;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where tokens are renewed.
 */
@FunctionalInterface
public interface TokenEndpoint {

	/**
	 * @param consultancy whom the new access token is for alone; null for all that the
	 * user belongs to
	 * @return a {@link LoginEnded} error if the identity provider has no such login any
	 * more, {@link IdentityProviderUnavailable} if it could not be asked
	 */
	Mono<Tokens> renew(Tokens tokens, @Nullable Consultancy consultancy);

}
