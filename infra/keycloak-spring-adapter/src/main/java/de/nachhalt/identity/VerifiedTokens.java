package de.nachhalt.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import reactor.core.publisher.Mono;

/**
 * Remembers verified tokens until they expire: a browser or an agency sends the same one
 * again and again, and checking a signature costs more than all the rest of a request.
 */
class VerifiedTokens {

	private static final int MOST = 20_000;

	private final Cache<TokenDigest, ActorAuthentication> known;

	private final Clock clock;

	VerifiedTokens(Clock clock) {
		this.clock = clock;
		this.known = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfter(Expiry.<TokenDigest, ActorAuthentication>creating((_, verified) -> remaining(verified)))
			.build();
	}

	Mono<ActorAuthentication> get(String token, Supplier<Mono<ActorAuthentication>> verification) {
		TokenDigest digest = TokenDigest.of(token);
		return Optional.ofNullable(this.known.getIfPresent(digest))
			.filter((verified) -> remaining(verified).isPositive())
			.map(Mono::just)
			.orElseGet(() -> verification.get().doOnNext((verified) -> this.known.put(digest, verified)));
	}

	private Duration remaining(ActorAuthentication verified) {
		return Duration.between(this.clock.instant(), verified.expiresAt());
	}

}
