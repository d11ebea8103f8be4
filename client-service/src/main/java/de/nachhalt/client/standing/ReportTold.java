package de.nachhalt.client.standing;

/**
 * What is read of events about reports.
 */
record ReportTold(String clientId, String assessmentId) {

	static final String TOPIC = "nachhalt.reports";

	static final String JOBS = "nachhalt.report-jobs";

	static final String QUEUED = "de.nachhalt.report.queued.v1";

	static final String READY = "de.nachhalt.report.ready.v1";

	static final String FAILED = "de.nachhalt.report.failed.v1";

	static final String CANCELLED = "de.nachhalt.report.cancelled.v1";

}
