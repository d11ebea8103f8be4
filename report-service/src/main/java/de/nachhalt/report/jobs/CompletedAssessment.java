package de.nachhalt.report.jobs;

import de.nachhalt.report.result.AssessmentResult;

import org.springframework.data.annotation.Id;

/**
 * A completed assessment as this service remembers it: what reports are made from.
 */
record CompletedAssessment(@Id String id, String tenant, String clientId, AssessmentResult result) {
}
