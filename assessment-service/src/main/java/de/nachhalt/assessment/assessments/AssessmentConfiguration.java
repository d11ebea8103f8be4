package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.clients.ClientErased;
import de.nachhalt.assessment.clients.ClientKnown;
import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

	/**
	 * Lists read a range of an index; two assessments started at once get different
	 * cycles.
	 */
	@Bean
	Indexes assessmentIndexes() {
		return Indexes.of(Assessment.class, tenantAnd("position"), tenantAnd("clientId", "position"),
				// sparse: what is left of an erased assessment has none of these fields
				tenantAnd("clientId", "cycle").unique().sparse());
	}

	@Bean
	Subscription erasedClientsLoseTheirAssessments(ErasureListener listener) {
		return Subscription.to(ClientKnown.TOPIC)
			.as("assessment-service.assessments")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
