package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.Received;
import de.nachhalt.messaging.Subscription;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What tests of the API have around them: clients to start from, and somebody who listens
 * to what is told about assessments.
 */
@TestConfiguration(proxyBeanMethods = false)
public class AssessmentSurroundings {

	@Bean
	AssessmentCalls assessmentCalls(WebTestClient http, Aggregates<TestClient> clients) {
		return new AssessmentCalls(http, clients);
	}

	@Bean
	Aggregates<TestClient> testClients(AggregateStore store) {
		return store.of(TestClient.class);
	}

	@Bean
	Completions completions() {
		return new Completions();
	}

	@Bean
	Subscription completedAssessments(Completions completions) {
		return Subscription.to("nachhalt.assessments")
			.as("test")
			.on("de.nachhalt.assessment.completed.v1", JsonNode.class, completions::heard);
	}

	/**
	 * What others hear.
	 */
	public static class Completions {

		private final List<Received<JsonNode>> heard = new CopyOnWriteArrayList<>();

		void heard(Received<JsonNode> event) {
			this.heard.add(event);
		}

		public List<Received<JsonNode>> of(String clientId) {
			return this.heard.stream()
				.filter((event) -> event.data().get("clientId").asString().equals(clientId))
				.toList();
		}

	}

}
