package de.nachhalt.assessment.practice;

/**
 * What this feature needs of the event that an assessment is completed.
 */
record CompletedAssessment(String clientId, int cycle, ResultDocument result) {

	static final String TOPIC = "nachhalt.assessments";

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String ERASED = "de.nachhalt.assessment.erased.v1";

}
