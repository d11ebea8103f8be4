package de.nachhalt.client.actions;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Another action follows from the same origin already.
 */
final class ActionExists extends Refusal {

	ActionExists() {
		super(HttpStatus.CONFLICT, "action-exists", List.of());
	}

}
