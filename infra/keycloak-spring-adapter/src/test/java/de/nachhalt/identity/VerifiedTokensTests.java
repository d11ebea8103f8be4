package de.nachhalt.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VerifiedTokensTests {

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private final MutableClock clock = MutableClock.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

	private final AtomicInteger verifications = new AtomicInteger();

	private final VerifiedTokens tokens = new VerifiedTokens(this.clock);

	@Test
	void a_token_is_verified_once() {
		assertThat(get("a")).isEqualTo(get("a"));
		assertThat(this.verifications).hasValue(1);
	}

	@Test
	void every_token_is_verified_by_itself() {
		get("a");
		get("b");
		assertThat(this.verifications).hasValue(2);
	}

	@Test
	void a_token_is_forgotten_when_it_expires() {
		get("a");
		this.clock.add(LIFETIME.minusMillis(1));
		get("a");
		assertThat(this.verifications).hasValue(1);
		this.clock.add(Duration.ofMillis(1));
		get("a");
		assertThat(this.verifications).hasValue(2);
	}

	@Test
	void a_token_that_was_refused_is_not_remembered() {
		Mono<ActorAuthentication> refused = this.tokens.get("a", () -> Mono.error(Unauthenticated.withInvalidToken()));
		assertThatThrownBy(refused::block).isInstanceOf(Unauthenticated.class);
		assertThat(get("a")).isNotNull();
	}

	private ActorAuthentication get(String token) {
		return this.tokens.get(token, () -> Mono.fromSupplier(this::verified)).blockOptional().orElseThrow();
	}

	private ActorAuthentication verified() {
		this.verifications.incrementAndGet();
		return new ActorAuthentication(People.lead(), this.clock.instant().plus(LIFETIME));
	}

}
