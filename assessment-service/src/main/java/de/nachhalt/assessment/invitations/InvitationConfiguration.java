package de.nachhalt.assessment.invitations;

import de.nachhalt.assessment.clients.ClientErased;
import de.nachhalt.assessment.clients.ClientKnown;
import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

	/**
	 * Whoever comes by a link knows no consultancy, so that one index does without.
	 */
	@Bean
	Indexes invitationIndexes() {
		return Indexes.of(Invitation.class, new Index("tokenHash", Sort.Direction.ASC).unique(),
				tenantAnd("assessmentId"), tenantAnd("clientId"));
	}

	@Bean
	Indexes respondentIndexes() {
		return Indexes.of(Respondent.class, tenantAnd("assessmentId"), tenantAnd("invitationId"),
				tenantAnd("clientId"));
	}

	@Bean
	Subscription erasedClientsLoseTheirInvitations(InvitationErasureListener listener) {
		return Subscription.to(ClientKnown.TOPIC)
			.as("assessment-service.invitations")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
