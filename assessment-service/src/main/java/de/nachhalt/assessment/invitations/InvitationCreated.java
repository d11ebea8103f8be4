package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.messaging.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited to answer.
 */
record InvitationCreated(String invitationId, String assessmentId, String clientId, String perspective, String kind,
		Instant expiresAt, @Nullable Instant remindAt) implements DomainEvent {

	static final String TOPIC = "nachhalt.invitations";

	static InvitationCreated of(Invitation invitation) {
		return new InvitationCreated(invitation.id(), invitation.assessmentId(), invitation.clientId(),
				invitation.perspective().toString(), invitation.kind().toString(), invitation.expiresAt(),
				invitation.remindAt());
	}

	@Override
	public String type() {
		return "de.nachhalt.invitation.created.v1";
	}

	@Override
	public String topic() {
		return TOPIC;
	}

}
