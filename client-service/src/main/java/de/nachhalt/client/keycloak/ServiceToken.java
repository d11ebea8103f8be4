package de.nachhalt.client.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * This service's own access token: fetched when it is needed first, and again shortly
 * before it ends.
 */
@Component
class ServiceToken {

	private static final Duration AHEAD = Duration.ofSeconds(30);

	private final Mono<String> token;

	ServiceToken(KeycloakSettings settings, Clock clock) {
		WebClient web = WebClient.create();
		this.token = Mono
			.defer(() -> web.post()
				.uri(settings.tokenUrl())
				.body(BodyInserters.fromFormData("grant_type", "client_credentials")
					.with("client_id", "nachhalt-client-service")
					.with("client_secret", settings.clientSecret()))
				.retrieve()
				.bodyToMono(Granted.class))
			.map((granted) -> new Held(granted.token(), clock.instant().plusSeconds(granted.seconds()).minus(AHEAD)))
			.cacheInvalidateIf((held) -> !clock.instant().isBefore(held.until()))
			.map(Held::token);
	}

	Mono<String> get() {
		return this.token;
	}

	private record Granted(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {
	}

	private record Held(String token, Instant until) {
	}

}
