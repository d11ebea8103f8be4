package de.nachhalt.report.reports;

import de.nachhalt.messaging.DomainEvent;

/**
 * A report was given up.
 */
public record ReportFailed(String reportId, String assessmentId, String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.report.failed.v1";

	public static final String TOPIC = "nachhalt.reports";

	static ReportFailed of(Report report) {
		return new ReportFailed(report.id(), report.subject().assessmentId(), report.subject().clientId());
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
