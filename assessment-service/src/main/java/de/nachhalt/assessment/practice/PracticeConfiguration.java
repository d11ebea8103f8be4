package de.nachhalt.assessment.practice;

import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

	@Bean
	Indexes practiceIndexes() {
		return Indexes.of(PastResult.class, tenantAnd("catalogueId", "catalogueVersion"));
	}

	@Bean
	Subscription resultsAreRemembered(PracticeListener listener) {
		return Subscription.to(CompletedAssessment.TOPIC)
			.as("assessment-service.practice")
			.on(CompletedAssessment.TYPE, CompletedAssessment.class, listener::completed)
			.on(CompletedAssessment.ERASED, JsonNode.class, listener::erased);
	}

}
