package de.nachhalt.report.reports;

import java.time.Instant;

import de.nachhalt.messaging.ConcurrentChange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The reports of all consultancies, for those who make and erase them. Changes fail with
 * {@link de.nachhalt.messaging.ConcurrentChange} when somebody else was faster.
 */
@Component
public class Reports {

	private final ReportRepository reports;

	private final ReportFiles files;

	Reports(ReportRepository reports, ReportFiles files) {
		this.reports = reports;
		this.files = files;
	}

	/**
	 * Asks for a report, unless it was asked for already.
	 * @return the report as it is now
	 */
	public Mono<Report> queue(Report report) {
		return this.reports.insert(report).then(find(report.tenant(), report.id()));
	}

	/**
	 * Whether a report like this one was asked for before, in whatever edition.
	 */
	public Mono<Boolean> isKnown(String tenant, Report.Subject subject) {
		return this.reports.exists(tenant, subject);
	}

	public Mono<Report> find(String tenant, String id) {
		return this.reports.find(tenant, id);
	}

	public Mono<Report> start(Report report) {
		return this.reports.update(report.start(), null);
	}

	/**
	 * Stores the file of a started report and makes it ready. If another renderer was
	 * faster, nothing of this file stays.
	 */
	public Mono<Report> finish(Report started, RenderedFile made, Instant now) {
		return this.files.store(started, made)
			.flatMap((file) -> this.reports.update(started.finish(file, now), ReportReady.of(started))
				.onErrorResume((ex) -> this.files.erase(started.tenant(), file.id()).then(Mono.error(ex)))
				.delayUntil((ready) -> this.files.eraseOthers(ready.tenant(), ready.id(), file.id())));
	}

	public Mono<Report> giveUp(Report report, Failure reason) {
		return this.reports.update(report.giveUp(reason), ReportFailed.of(report));
	}

	/**
	 * Puts a report aside until it is called.
	 */
	public Mono<Report> putAside(Report report) {
		return this.reports.update(report.putAside(), null);
	}

	/**
	 * Calls those of a consultancy that were put aside, the oldest first: each is a job
	 * again. Whoever was called by somebody else at the same time is passed over.
	 * @param most how many
	 */
	public Mono<Void> call(String tenant, int most) {
		return this.reports.putAside(tenant, most).concatMap(this::askAgain).then();
	}

	/**
	 * Makes a wanted report a job again; empty when somebody else changed it at the same
	 * time.
	 */
	public Mono<Report> askAgain(Report report) {
		return this.reports.update(report.askAgain(), ReportQueued.of(report))
			.onErrorResume(ConcurrentChange.class, (ex) -> Mono.empty());
	}

	Mono<Report> cancel(Report report) {
		return this.reports.update(report.cancel(), ReportCancelled.of(report));
	}

	Mono<Report> retry(Report failed) {
		return this.reports.update(failed.retry(), ReportQueued.of(failed));
	}

	/**
	 * Erases all reports of a client, whatever their state, with their files.
	 */
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return Flux.defer(() -> this.reports.ofClient(tenant, clientId))
			.concatMap((report) -> this.reports.erase(report)
				.then(this.files.eraseOthers(report.tenant(), report.id(), "")))
			.then();
	}

}
