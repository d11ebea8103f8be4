package de.nachhalt.report.news;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that has just happened in a consultancy.
 *
 * @param id of the event it was told by
 * @param kind as browsers know it
 */
record News(String id, String tenant, String kind, Facts facts) {

	/** Which events are news, and what browsers call them. */
	static final Map<String, String> KINDS = Map.of("de.nachhalt.assessment.completed.v1", "assessment-completed",
			"de.nachhalt.report.queued.v1", "report-queued", "de.nachhalt.report.ready.v1", "report-ready",
			"de.nachhalt.report.failed.v1", "report-failed", "de.nachhalt.report.cancelled.v1", "report-cancelled");

	/**
	 * What it is about. The browser fetches the rest.
	 */
	record Facts(String assessmentId, String clientId, @Nullable String reportId) {
	}

}
