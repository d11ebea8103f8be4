package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Nobody is waited for any more: the invitation was revoked, or whoever was invited has
 * submitted.
 */
final class InvitationOver extends Refusal {

	InvitationOver() {
		super(HttpStatus.CONFLICT, "invitation-over", List.of());
	}

}
