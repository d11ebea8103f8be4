package de.nachhalt.report.reports;

import de.nachhalt.messaging.DomainEvent;

/**
 * A report is gone, with its file, because its client is to be forgotten.
 */
public record ReportErased(String reportId, String assessmentId, String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.report.erased.v1";

	public static final String TOPIC = "nachhalt.reports";

	static ReportErased of(Report report) {
		return new ReportErased(report.id(), report.subject().assessmentId(), report.subject().clientId());
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
