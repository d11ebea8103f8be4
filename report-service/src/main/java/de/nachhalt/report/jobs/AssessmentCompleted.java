package de.nachhalt.report.jobs;

import java.util.Map;

/**
 * What this service reads of the event <code>de.nachhalt.assessment.completed.v1</code>.
 *
 * @param result as it was published, with what this service does not know as well
 */
record AssessmentCompleted(String clientId, Map<String, Object> result) {

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String TOPIC = "nachhalt.assessments";

}
