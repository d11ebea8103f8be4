package de.nachhalt.client.assessments;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

	@Bean
	Subscription completedAssessmentsAreRemembered(AssessmentListener listener) {
		return Subscription.to(AssessmentCompleted.TOPIC)
			.as("client-service.assessments")
			.on(AssessmentCompleted.TYPE, AssessmentCompleted.class, listener::completed);
	}

	@Bean
	Subscription erasedClientsAreForgotten(AssessmentListener listener) {
		return Subscription.to(ClientErased.TOPIC)
			.as("client-service.assessments")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
