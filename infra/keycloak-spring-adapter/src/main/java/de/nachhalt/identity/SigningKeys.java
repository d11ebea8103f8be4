package de.nachhalt.identity;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * The realm's public keys, fetched when the first token comes, so that a service starts
 * without Keycloak. A key that is not known is looked for again, but not for every forged
 * token: at most every few seconds.
 */
class SigningKeys implements Function<SignedJWT, Flux<JWK>> {

	private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private static final Duration KEPT = Duration.ofMinutes(15);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Mono<Fetched> fetch;

	private final Clock clock;

	private volatile Fetched last = new Fetched(new JWKSet(), Instant.EPOCH);

	SigningKeys(WebClient web, Issuer issuer, Clock clock) {
		this.clock = clock;
		this.fetch = web.get()
			.uri(issuer.keys())
			.retrieve()
			.bodyToMono(String.class)
			.timeout(PATIENCE)
			.map(this::parse)
			.doOnNext((fetched) -> this.last = fetched)
			.doOnError((fault) -> log.warn("Keys of {} cannot be fetched: {}", issuer.uri(), fault.toString()))
			.onErrorMap((_) -> new SigningKeysUnavailable());
	}

	@Override
	public Flux<JWK> apply(SignedJWT token) {
		JWKSelector selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
		Fetched known = this.last;
		List<JWK> matching = selector.select(known.keys());
		if (known.isOlderThan(matching.isEmpty() ? PAUSE : KEPT, this.clock.instant())) {
			return this.fetch.flatMapIterable((fetched) -> selector.select(fetched.keys()));
		}
		return Flux.fromIterable(matching);
	}

	private Fetched parse(String document) {
		try {
			return new Fetched(JWKSet.parse(document), this.clock.instant());
		}
		catch (ParseException ex) {
			throw new IllegalStateException("not a key set", ex);
		}
	}

	private record Fetched(JWKSet keys, Instant at) {

		boolean isOlderThan(Duration age, Instant now) {
			return !now.isBefore(this.at.plus(age));
		}

	}

}
