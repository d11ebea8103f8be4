package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.messaging.DomainEvent;

/**
 * An assessment has begun.
 */
record AssessmentStarted(String assessmentId, String clientId, CatalogueKey catalogue, Engagement engagement,
		int cycle) implements DomainEvent {

	static AssessmentStarted of(Assessment assessment) {
		return new AssessmentStarted(assessment.id(), assessment.clientId(), assessment.catalogue(),
				assessment.engagement(), assessment.cycle());
	}

	@Override
	public String type() {
		return "de.nachhalt.assessment.started.v1";
	}

	@Override
	public String topic() {
		return "nachhalt.assessments";
	}

}
