package de.nachhalt.report.jobs;

import java.time.Clock;

import de.nachhalt.report.clients.KnownClient;
import de.nachhalt.report.clients.KnownClients;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.reports.Reports;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Asks for the reports that follow from what is known: a completed assessment of a known
 * client gets one in the client's language. Clients and assessments are told on different
 * topics, so either may be heard first, and an erasure may come in between.
 */
@Component
class ReportOrders {

	private final KnownClients clients;

	private final AssessmentRepository assessments;

	private final Reports reports;

	private final Clock clock;

	ReportOrders(KnownClients clients, AssessmentRepository assessments, Reports reports, Clock clock) {
		this.clients = clients;
		this.assessments = assessments;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Asks for whatever report of this client is missing.
	 */
	Mono<Void> place(String tenant, String clientId) {
		return this.clients.find(tenant, clientId)
			.flatMap((client) -> this.assessments.ofClient(tenant, clientId)
				.concatMap((assessment) -> this.reports.queue(report(assessment, client)))
				.then())
			.then(this.clients.isErased(clientId))
			.filter((erased) -> erased)
			.flatMap((erased) -> forget(tenant, clientId));
	}

	/**
	 * Erases all reports of this client and what they were made from.
	 */
	Mono<Void> forget(String tenant, String clientId) {
		return this.assessments.eraseAll(tenant, clientId).then(this.reports.eraseAll(tenant, clientId));
	}

	private Report report(CompletedAssessment assessment, KnownClient client) {
		Subject subject = new Subject(assessment.id(), client.id(), client.name(), ReportKind.RESULT, client.language(),
				ReportFormat.PDF, assessment.result().completedAt());
		return Report.queue(assessment.tenant(), subject, this.clock.instant());
	}

}
