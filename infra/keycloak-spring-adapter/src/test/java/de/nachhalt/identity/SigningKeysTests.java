package de.nachhalt.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SigningKeysTests {

	private final MutableClock clock = MutableClock.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

	private final AtomicInteger fetches = new AtomicInteger();

	private HttpStatus status = HttpStatus.OK;

	private JWKSet published = new JWKSet(key("first"));

	private final SigningKeys keys = new SigningKeys(WebClient.builder().exchangeFunction((_) -> answer()).build(),
			Issuer.at("http://localhost:8081"), this.clock);

	@Test
	void keys_are_fetched_when_the_first_token_comes_and_kept() {
		assertThat(this.fetches).hasValue(0);
		assertThat(keysFor("first")).hasSize(1);
		assertThat(keysFor("first")).hasSize(1);
		assertThat(this.fetches).hasValue(1);
	}

	@Test
	void a_new_key_is_found() {
		keysFor("first");
		this.published = new JWKSet(List.of(key("first"), key("second")));
		this.clock.add(Duration.ofSeconds(10));
		assertThat(keysFor("second")).hasSize(1);
	}

	@Test
	void a_key_that_was_withdrawn_stops_to_count() {
		keysFor("first");
		this.published = new JWKSet(key("second"));
		this.clock.add(Duration.ofMinutes(15));
		assertThat(keysFor("first")).isEmpty();
	}

	@Test
	void forged_key_ids_do_not_become_requests_to_keycloak() {
		keysFor("first");
		for (int i = 0; i < 100; i++) {
			assertThat(keysFor("forged-" + i)).isEmpty();
		}
		assertThat(this.fetches).hasValue(1);
	}

	@Test
	void without_keycloak_the_caller_is_told_to_come_back() {
		this.status = HttpStatus.BAD_GATEWAY;
		assertThatThrownBy(() -> keysFor("first")).isInstanceOf(SigningKeysUnavailable.class);
		assertThat(new SigningKeysUnavailable().headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
		this.status = HttpStatus.OK;
		assertThat(keysFor("first")).hasSize(1);
	}

	private List<JWK> keysFor(String keyId) {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(),
				new JWTClaimsSet.Builder().build());
		return this.keys.apply(token).collectList().blockOptional().orElseThrow();
	}

	private Mono<ClientResponse> answer() {
		this.fetches.incrementAndGet();
		return Mono.just(ClientResponse.create(this.status)
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.body(this.published.toString())
			.build());
	}

	private static JWK key(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate().toPublicJWK();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
