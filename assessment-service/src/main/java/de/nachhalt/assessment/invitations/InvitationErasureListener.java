package de.nachhalt.assessment.invitations;

import de.nachhalt.assessment.clients.ClientErased;
import de.nachhalt.messaging.Received;

import org.springframework.stereotype.Component;

/**
 * Whoever erases a client erases its invitations and all that was answered by them. The
 * invitations go first: without one nobody new can answer.
 */
@Component
class InvitationErasureListener {

	private final InvitationRepository invitations;

	private final RespondentRepository respondents;

	InvitationErasureListener(InvitationRepository invitations, RespondentRepository respondents) {
		this.invitations = invitations;
		this.respondents = respondents;
	}

	void erased(Received<ClientErased> event) {
		this.invitations.removeOfClient(event.tenant(), event.aggregateId())
			.then(this.respondents.removeOfClient(event.tenant(), event.aggregateId()))
			.block();
	}

}
