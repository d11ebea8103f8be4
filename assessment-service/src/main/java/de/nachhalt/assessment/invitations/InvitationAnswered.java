package de.nachhalt.assessment.invitations;

import de.nachhalt.messaging.DomainEvent;

/**
 * Somebody has submitted answers to an invitation, for the first time.
 */
record InvitationAnswered(String invitationId, String assessmentId, String clientId,
		String perspective) implements DomainEvent {

	static InvitationAnswered of(Invitation invitation) {
		return new InvitationAnswered(invitation.id(), invitation.assessmentId(), invitation.clientId(),
				invitation.perspective().toString());
	}

	@Override
	public String type() {
		return "de.nachhalt.invitation.answered.v1";
	}

	@Override
	public String topic() {
		return InvitationCreated.TOPIC;
	}

}
