package de.nachhalt.assessment.assessments;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.messaging.DomainEvent;

/**
 * An assessment is completed; carries the whole result, what may come of it and what it
 * rests on, so that nobody has to ask for them.
 */
record AssessmentCompleted(String assessmentId, String clientId, int cycle, Engagement engagement, Instant completedAt,
		AssessmentResult result, OutlookResponse outlook, Basis basis) implements DomainEvent {

	/** Of the questions left open, an event carries the most telling. */
	private static final int QUESTIONS = 10;

	static AssessmentCompleted of(AssessmentResult result, OutlookResponse outlook, Basis basis, Instant completedAt) {
		return new AssessmentCompleted(result.assessmentId(), result.clientId(), result.cycle(), result.engagement(),
				completedAt, result, outlook.withQuestions(QUESTIONS), basis);
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
