package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.messaging.DomainEvent;

/**
 * An assessment is completed; carries the whole result, so that nobody has to ask for it.
 */
record AssessmentCompleted(String assessmentId, String clientId, int cycle, Engagement engagement, Instant completedAt,
		AssessmentResult result) implements DomainEvent {

	static AssessmentCompleted of(AssessmentResult result, Instant completedAt) {
		return new AssessmentCompleted(result.assessmentId(), result.clientId(), result.cycle(), result.engagement(),
				completedAt, result);
	}

	@Override
	public String type() {
		return "de.nachhalt.assessment.completed.v1";
	}

	@Override
	public String topic() {
		return "nachhalt.assessments";
	}

}
