package de.nachhalt.assessment.invitations;

import de.nachhalt.messaging.DomainEvent;

/**
 * An invitation was closed before its time.
 */
record InvitationRevoked(String invitationId, String assessmentId, String clientId,
		String perspective) implements DomainEvent {

	static InvitationRevoked of(Invitation invitation) {
		return new InvitationRevoked(invitation.id(), invitation.assessmentId(), invitation.clientId(),
				invitation.perspective().toString());
	}

	@Override
	public String type() {
		return "de.nachhalt.invitation.revoked.v1";
	}

	@Override
	public String topic() {
		return InvitationCreated.TOPIC;
	}

}
