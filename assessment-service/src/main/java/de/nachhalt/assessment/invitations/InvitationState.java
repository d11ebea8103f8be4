package de.nachhalt.assessment.invitations;

import java.util.Locale;

/**
 * Where an invitation stands. Only open and started ones let anybody in. A shared one is
 * never completed: it stays started until it ends.
 */
enum InvitationState {

	OPEN, STARTED, COMPLETED, EXPIRED, REVOKED;

	boolean pending() {
		return this == OPEN || this == STARTED;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
