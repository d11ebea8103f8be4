package de.nachhalt.client.assessments;

import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps completed assessments as they are told, and forgets those of erased clients,
 * whichever of the two is heard first.
 */
@Component
class AssessmentListener {

	private final Projections projections;

	private final AssessmentRepository assessments;

	private final ClientDirectory clients;

	AssessmentListener(Projections projections, AssessmentRepository assessments, ClientDirectory clients) {
		this.projections = projections;
		this.assessments = assessments;
		this.clients = clients;
	}

	void completed(Received<AssessmentCompleted> event) {
		AssessmentCompleted completed = event.data();
		this.projections.apply(CompletedAssessment.class, event,
				new Update().set("clientId", completed.clientId())
					.set("cycle", completed.cycle())
					.set("engagement", completed.engagement())
					.set("completedAt", completed.completedAt())
					.set("outcome", completed.result()));
		if (this.clients.find(event.tenant(), completed.clientId()).blockOptional().isEmpty()) {
			forget(event.tenant(), completed.clientId());
		}
	}

	void erased(Received<ClientErased> event) {
		forget(event.tenant(), event.aggregateId());
	}

	private void forget(String tenant, String clientId) {
		this.assessments.eraseAll(tenant, clientId).block();
	}

}
