package de.nachhalt.client.members;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Nobody else runs the consultancy.
 */
final class LastLead extends Refusal {

	LastLead() {
		super(HttpStatus.CONFLICT, "last-lead", List.of());
	}

}
