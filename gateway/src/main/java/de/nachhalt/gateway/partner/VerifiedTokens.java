package de.nachhalt.gateway.partner;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import de.nachhalt.gateway.caller.Caller;
import de.nachhalt.gateway.session.IdentityProviderUnavailable;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * Lets tokens of our own realm through. The service behind checks the same token again;
 * here it keeps strangers off and says whose limit a request counts against. A signature
 * is checked once per token and believed until the token ends.
 */
class VerifiedTokens implements ReactiveAuthenticationManager {

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

	@Override
	public Mono<Authentication> authenticate(Authentication authentication) {
		if (!(authentication instanceof AgencyAuthentication agency)) {
			return Mono.empty();
		}
		VerifiedToken known = this.known.getIfPresent(agency.getCredentials());
		Mono<VerifiedToken> verified = (known != null) ? Mono.just(known) : verify(agency.getCredentials());
		return verified.filter((token) -> token.end().isAfter(this.clock.instant()))
			.<Authentication>map((token) -> agency.of(token.account()))
			.switchIfEmpty(Mono.error(() -> new BadCredentialsException("The token has ended")));
	}

	private Mono<VerifiedToken> verify(String token) {
		return this.decoder.decode(token)
			.map(VerifiedToken::of)
			.doOnNext((verified) -> this.known.put(token, verified))
			.onErrorMap((fault) -> (fault instanceof BadJwtException)
					? new BadCredentialsException("Not our token", fault) : new IdentityProviderUnavailable());
	}

	private Duration remaining(VerifiedToken token) {
		Duration remaining = Duration.between(this.clock.instant(), token.end());
		return remaining.isNegative() ? Duration.ZERO : remaining;
	}

	/**
	 * The caller behind an authentication of ours.
	 */
	static Caller caller(AgencyAuthentication agency) {
		return new Caller(Caller.Kind.AGENCY, agency.getPrincipal(), agency.getCredentials());
	}

}
