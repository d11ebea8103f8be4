package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.clients.ClientErased;
import de.nachhalt.messaging.Contention;
import de.nachhalt.messaging.Received;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Whoever erases a client erases its assessments.
 */
@Component
class ErasureListener {

	private final AssessmentRepository assessments;

	ErasureListener(AssessmentRepository assessments) {
		this.assessments = assessments;
	}

	void erased(Received<ClientErased> event) {
		Mono.defer(() -> this.assessments.ofClient(event.tenant(), event.aggregateId())
			.concatMap(this.assessments::erase)
			.then()).retryWhen(Contention.retry()).block();
	}

}
