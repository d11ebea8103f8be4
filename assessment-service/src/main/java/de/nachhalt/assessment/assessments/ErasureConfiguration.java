package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.clients.ClientErased;
import de.nachhalt.assessment.clients.ClientKnown;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

	@Bean
	Subscription erasedClientsLoseTheirAssessments(ErasureListener listener) {
		return Subscription.to(ClientKnown.TOPIC)
			.as("assessment-service.assessments")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
