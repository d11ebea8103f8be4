package de.nachhalt.assessment.assessments;

import de.nachhalt.messaging.DomainEvent;

/**
 * An assessment was erased together with its client.
 */
record AssessmentErased(String assessmentId, String clientId) implements DomainEvent {

	@Override
	public String type() {
		return "de.nachhalt.assessment.erased.v1";
	}

	@Override
	public String topic() {
		return "nachhalt.assessments";
	}

}
