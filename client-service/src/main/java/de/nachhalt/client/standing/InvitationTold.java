package de.nachhalt.client.standing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is read of events about invitations.
 *
 * @param expiresAt only of one created or asked again
 * @param remindAt only of one created or asked again, and only if so meant
 */
record InvitationTold(String clientId, String assessmentId, String perspective, @Nullable Instant expiresAt,
		@Nullable Instant remindAt) {

	static final String TOPIC = "nachhalt.invitations";

	static final String CREATED = "de.nachhalt.invitation.created.v1";

	static final String ANSWERED = "de.nachhalt.invitation.answered.v1";

	static final String REMINDED = "de.nachhalt.invitation.reminded.v1";

	static final String REVOKED = "de.nachhalt.invitation.revoked.v1";

}
