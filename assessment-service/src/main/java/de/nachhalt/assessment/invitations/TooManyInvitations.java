package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * An assessment has as many invitations as it may have.
 */
final class TooManyInvitations extends Refusal {

	TooManyInvitations(int most) {
		super(HttpStatus.CONFLICT, "too-many-invitations", List.of(), most);
	}

}
