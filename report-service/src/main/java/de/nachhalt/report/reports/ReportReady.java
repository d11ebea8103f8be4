package de.nachhalt.report.reports;

import de.nachhalt.messaging.DomainEvent;

/**
 * A report can be fetched.
 */
public record ReportReady(String reportId, String assessmentId, String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.report.ready.v1";

	public static final String TOPIC = "nachhalt.reports";

	static ReportReady of(Report report) {
		return new ReportReady(report.id(), report.subject().assessmentId(), report.subject().clientId());
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
