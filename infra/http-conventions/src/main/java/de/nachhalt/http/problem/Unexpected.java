package de.nachhalt.http.problem;

import java.util.List;
import java.util.UUID;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Something nobody thought of. The caller learns nothing but a number, under which the
 * log tells everything.
 */
final class Unexpected extends Refusal {

	private final String incident;

	Unexpected(UUID incident) {
		super(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", List.of(), incident.toString());
		this.incident = incident.toString();
	}

	String incident() {
		return this.incident;
	}

}
