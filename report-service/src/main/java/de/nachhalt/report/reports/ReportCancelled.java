package de.nachhalt.report.reports;

import de.nachhalt.messaging.DomainEvent;

/**
 * Somebody does not want a report any more.
 */
public record ReportCancelled(String reportId, String assessmentId, String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.report.cancelled.v1";

	public static final String TOPIC = "nachhalt.reports";

	static ReportCancelled of(Report report) {
		return new ReportCancelled(report.id(), report.subject().assessmentId(), report.subject().clientId());
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
