package de.nachhalt.client.assessments;

import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps completed assessments as they are told, but for those of erased clients.
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
			this.assessments.eraseAll(event.tenant(), completed.clientId()).block();
		}
	}

}
