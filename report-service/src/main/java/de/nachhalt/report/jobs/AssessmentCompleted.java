package de.nachhalt.report.jobs;

import de.nachhalt.report.result.AssessmentResult;

/**
 * What this service reads of the event <code>de.nachhalt.assessment.completed.v1</code>.
 */
record AssessmentCompleted(String clientId, AssessmentResult result) {

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String TOPIC = "nachhalt.assessments";

}
