package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There is nothing to submit.
 */
final class NothingAnswered extends Refusal {

	NothingAnswered() {
		super(HttpStatus.CONFLICT, "nothing-answered", List.of());
	}

}
