package de.nachhalt.identity;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * From the bearer token of a request to the actor behind it.
 */
class TokenVerifier implements ReactiveAuthenticationManager {

	private static final Logger log = LoggerFactory.getLogger(TokenVerifier.class);

	private final ReactiveJwtDecoder decoder;

	private final VerifiedTokens verified;

	TokenVerifier(ReactiveJwtDecoder decoder, VerifiedTokens verified) {
		this.decoder = decoder;
		this.verified = verified;
	}

	@Override
	public Mono<Authentication> authenticate(Authentication request) {
		String token = ((BearerTokenAuthenticationToken) request).getToken();
		return this.verified.get(token, () -> verify(token)).cast(Authentication.class);
	}

	private Mono<ActorAuthentication> verify(String token) {
		return this.decoder.decode(token).map(TokenVerifier::authentication).onErrorMap(JwtException.class, (fault) -> {
			if (fault.getCause() instanceof SigningKeysUnavailable unavailable) {
				return unavailable;
			}
			log.debug("Token refused: {}", fault.getMessage());
			return Unauthenticated.withInvalidToken();
		});
	}

	private static ActorAuthentication authentication(Jwt token) {
		return new ActorAuthentication(Actors.of(token.getClaims()), Objects.requireNonNull(token.getExpiresAt()));
	}

}
