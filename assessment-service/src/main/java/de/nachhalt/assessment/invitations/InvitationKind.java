package de.nachhalt.assessment.invitations;

import java.util.Locale;

/**
 * Whom a link is for: one person, or many who answer anonymously side by side.
 */
enum InvitationKind {

	SINGLE, SHARED;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
