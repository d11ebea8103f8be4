package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.messaging.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Those invited were asked again, and have time until another moment.
 */
record InvitationReminded(String invitationId, String assessmentId, String clientId, String perspective,
		Instant expiresAt, @Nullable Instant remindAt) implements DomainEvent {

	static InvitationReminded of(Invitation invitation) {
		return new InvitationReminded(invitation.id(), invitation.assessmentId(), invitation.clientId(),
				invitation.perspective().toString(), invitation.expiresAt(), invitation.remindAt());
	}

	@Override
	public String type() {
		return "de.nachhalt.invitation.reminded.v1";
	}

	@Override
	public String topic() {
		return InvitationCreated.TOPIC;
	}

}
