package de.nachhalt.sample.bad;

import java.time.Instant;

import de.nachhalt.sample.other.Meddler;

import org.springframework.http.HttpStatus;

public record Tangled(HttpStatus status, Meddler meddler, Instant at) {

	static Tangled now(Meddler meddler) {
		return new Tangled(HttpStatus.OK, meddler, Instant.now());
	}

}
