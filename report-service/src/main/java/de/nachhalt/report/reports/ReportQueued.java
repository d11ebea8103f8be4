package de.nachhalt.report.reports;

import de.nachhalt.messaging.DomainEvent;

/**
 * A report waits for a renderer; at the same time the job for it.
 */
public record ReportQueued(String reportId, String assessmentId, String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.report.queued.v1";

	public static final String TOPIC = "nachhalt.report-jobs";

	static ReportQueued of(Report report) {
		return new ReportQueued(report.id(), report.subject().assessmentId(), report.subject().clientId());
	}

	@Override
	public String type() {
		return TYPE;
	}

	@Override
	public String topic() {
		return TOPIC;
	}

}
