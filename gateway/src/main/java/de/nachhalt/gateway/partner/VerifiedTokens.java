package de.nachhalt.gateway.partner;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import de.nachhalt.gateway.session.IdentityProviderUnavailable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * Tells tokens of our own realm from others. The service behind checks the same token
 * again; here it keeps strangers off and says whose limit a request counts against. A
 * signature is checked once per token and believed until the token ends.
 */
class VerifiedTokens {

	private static final int KNOWN = 10_000;

	private final Cache<String, VerifiedToken> known;

	private final ReactiveJwtDecoder decoder;

	private final Clock clock;

	VerifiedTokens(ReactiveJwtDecoder decoder, Clock clock) {
		this.decoder = decoder;
		this.clock = clock;
		this.known = Caffeine.newBuilder()
			.maximumSize(KNOWN)
			.expireAfter(Expiry.<String, VerifiedToken>writing((_, token) -> remaining(token)))
			.build();
	}

	/**
	 * A token that was good before and has not ended.
	 * @return null if it has to be verified
	 */
	@Nullable VerifiedToken known(String token) {
		VerifiedToken verified = this.known.getIfPresent(token);
		return (verified != null && isGood(verified)) ? verified : null;
	}

	/**
	 * Checks signature, issuer, audience and time.
	 * @return an error if the token is not good, or if that cannot be found out
	 */
	Mono<VerifiedToken> verify(String token) {
		if (!BearerToken.isSigned(token)) {
			return Mono.error(TokenRefused.invalid());
		}
		return this.decoder.decode(token)
			.onErrorMap((fault) -> (fault instanceof BadJwtException) ? TokenRefused.invalid()
					: new IdentityProviderUnavailable())
			.map(VerifiedToken::of)
			.filter(this::isGood)
			.doOnNext((verified) -> this.known.put(token, verified))
			.switchIfEmpty(Mono.error(TokenRefused::invalid));
	}

	private boolean isGood(VerifiedToken token) {
		return token.end().isAfter(this.clock.instant());
	}

	private Duration remaining(VerifiedToken token) {
		Duration remaining = Duration.between(this.clock.instant(), token.end());
		return remaining.isNegative() ? Duration.ZERO : remaining;
	}

}
