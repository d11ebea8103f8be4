package de.nachhalt.sample.bad;

import java.time.Instant;

import de.nachhalt.sample.other.Meddler;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;

public record Tangled(HttpStatus status, Meddler meddler, Instant at, Mono<String> later) {

	static Tangled now(Meddler meddler) {
		return new Tangled(HttpStatus.OK, meddler, Instant.now(), Mono.empty());
	}

}
