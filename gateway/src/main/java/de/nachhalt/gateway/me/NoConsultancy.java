package de.nachhalt.gateway.me;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Somebody is signed in, but belongs to no consultancy.
 */
final class NoConsultancy extends Refusal {

	NoConsultancy() {
		super(HttpStatus.FORBIDDEN, "no-consultancy", List.of());
	}

}
