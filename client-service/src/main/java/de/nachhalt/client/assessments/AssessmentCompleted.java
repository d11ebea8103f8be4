package de.nachhalt.client.assessments;

import java.time.Instant;

/**
 * What this service reads of the event <code>de.nachhalt.assessment.completed.v1</code>.
 */
record AssessmentCompleted(String clientId, int cycle, String engagement, Instant completedAt, Outcome result) {

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String TOPIC = "nachhalt.assessments";

}
