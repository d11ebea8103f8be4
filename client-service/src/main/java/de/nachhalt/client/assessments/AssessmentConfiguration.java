package de.nachhalt.client.assessments;

import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

	/** The newest assessment of a client is the first entry of a range. */
	@Bean
	Indexes completedAssessmentIndexes() {
		return Indexes.of(CompletedAssessment.class,
				tenantAnd("clientId").on("completedAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC));
	}

	@Bean
	Subscription completedAssessmentsAreRemembered(AssessmentListener listener) {
		return Subscription.to(AssessmentCompleted.TOPIC)
			.as("client-service.assessments")
			.on(AssessmentCompleted.TYPE, AssessmentCompleted.class, listener::completed);
	}

}
