package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A shared link was used by more than any team has people.
 */
final class TooManyRespondents extends Refusal {

	TooManyRespondents() {
		super(HttpStatus.CONFLICT, "too-many-respondents", List.of());
	}

}
