package de.nachhalt.report.jobs;

import java.time.Clock;
import java.util.List;

import de.nachhalt.report.branding.Brandings;
import de.nachhalt.report.clients.KnownClient;
import de.nachhalt.report.clients.KnownClients;
import de.nachhalt.report.reports.Edition;
import de.nachhalt.report.reports.Order;
import de.nachhalt.report.reports.Order.Item;
import de.nachhalt.report.reports.Ordering;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.reports.Reports;
import de.nachhalt.report.words.WordsShelf;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Asks for the reports that follow from what is known: a completed assessment of a known
 * client gets one in the client's language. Clients and assessments are told on different
 * topics, so either may be heard first, and an erasure may come in between.
 */
@Component
class ReportOrders implements Ordering {

	private final KnownClients clients;

	private final AssessmentRepository assessments;

	private final Brandings brandings;

	private final WordsShelf words;

	private final Reports reports;

	private final Clock clock;

	ReportOrders(KnownClients clients, AssessmentRepository assessments, Brandings brandings, WordsShelf words,
			Reports reports, Clock clock) {
		this.words = words;
		this.brandings = brandings;
		this.clients = clients;
		this.assessments = assessments;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Mono<List<Report>> place(String tenant, Order order) {
		return this.assessments.find(tenant, order.assessmentId())
			.flatMap((assessment) -> this.clients.find(tenant, assessment.clientId())
				.flatMap((client) -> place(order, assessment, client)));
	}

	private Mono<List<Report>> place(Order order, CompletedAssessment assessment, KnownClient client) {
		return Flux.fromIterable(order.items(client.reads()))
			.concatMap((item) -> report(assessment, client, item))
			.concatMap(this.reports::queue)
			.collectList()
			.delayUntil((placed) -> unlessErasedMeanwhile(assessment.tenant(), client.id()))
			.filter((placed) -> !placed.isEmpty());
	}

	/**
	 * Asks for whatever report of this client is missing; of one that is there in
	 * whatever edition, none is.
	 */
	Mono<Void> place(String tenant, String clientId) {
		return this.clients.find(tenant, clientId)
			.flatMap((client) -> this.assessments.ofClient(tenant, clientId)
				.concatMap((assessment) -> report(assessment, client,
						new Item(ReportKind.RESULT, client.reads(), ReportFormat.PDF)))
				.filterWhen((report) -> this.reports.isKnown(tenant, report.subject()).map((known) -> !known))
				.concatMap(this.reports::queue)
				.then())
			.then(unlessErasedMeanwhile(tenant, clientId));
	}

	private Mono<Void> unlessErasedMeanwhile(String tenant, String clientId) {
		return this.clients.isErased(clientId).filter((erased) -> erased).flatMap((erased) -> forget(tenant, clientId));
	}

	/**
	 * Erases all reports of this client, what they were made from and what was written
	 * into them.
	 */
	Mono<Void> forget(String tenant, String clientId) {
		return this.assessments.eraseAll(tenant, clientId)
			.then(this.reports.eraseAll(tenant, clientId))
			.then(this.words.eraseAll(tenant, clientId));
	}

	/** In the edition that is current now. */
	private Mono<Report> report(CompletedAssessment assessment, KnownClient client, Item item) {
		Subject subject = new Subject(assessment.id(), client.id(), client.name(), item.kind(), item.language().code(),
				item.format(), assessment.result().completedAt(), client.company());
		return Mono
			.zip(this.brandings.current(assessment.tenant()),
					this.words.current(assessment.tenant(), assessment.id(), item.kind(), item.language()))
			.map((current) -> subject.in(new Edition(current.getT1().version(), current.getT2().version())))
			.map((edited) -> Report.queue(assessment.tenant(), edited, this.clock.instant()));
	}

}
