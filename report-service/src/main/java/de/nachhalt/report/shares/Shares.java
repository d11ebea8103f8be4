package de.nachhalt.report.shares;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import de.nachhalt.http.NotFound;
import de.nachhalt.http.Secret;
import de.nachhalt.identity.Consultant;
import de.nachhalt.report.acts.Act;
import de.nachhalt.report.acts.Acts;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.Reports;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What consultants can do with links to their reports. A link may be made before its
 * report is ready; it leads somewhere once it is.
 */
@Component
class Shares {

	private static final int MOST = 50;

	private final ShareRepository repository;

	private final Reports reports;

	private final Acts acts;

	private final Clock clock;

	Shares(ShareRepository repository, Reports reports, Acts acts, Clock clock) {
		this.repository = repository;
		this.reports = reports;
		this.acts = acts;
		this.clock = clock;
	}

	Mono<IssuedShareResponse> issue(Consultant by, String reportId, ShareRequest request) {
		Instant now = this.clock.instant();
		Secret token = Secret.random();
		return report(by.tenant(), reportId).doOnNext((report) -> request.requireSense(now))
			.delayUntil(this::requireRoom)
			.flatMap((report) -> this.repository.insert(share(report, request, token, now)))
			.delayUntil(this::unlessErasedMeanwhile)
			.delayUntil((share) -> this.acts.tell(by, Act.SHARE_ISSUED, share.clientId()))
			.map((share) -> new IssuedShareResponse(ShareResponse.of(share, now), token.text()));
	}

	private static Share share(Report report, ShareRequest request, Secret token, Instant now) {
		return new Share(UUID.randomUUID().toString(), report.tenant(), report.subject().clientId(), report.id(),
				token.hash(), now, request.expiresAt(), null, 0, null);
	}

	private Mono<Long> requireRoom(Report report) {
		return this.repository.ofReport(report.tenant(), report.id())
			.count()
			.filter((shares) -> shares < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyShares(MOST)));
	}

	private Mono<Report> unlessErasedMeanwhile(Share share) {
		return this.reports.find(share.tenant(), share.reportId())
			.switchIfEmpty(this.repository.remove(share.tenant(), share.id()).then(Mono.error(NotFound::new)));
	}

	Mono<List<ShareResponse>> list(String tenant, String reportId) {
		Instant now = this.clock.instant();
		return report(tenant, reportId).flatMap((report) -> this.repository.ofReport(tenant, report.id())
			.map((share) -> ShareResponse.of(share, now))
			.collectList());
	}

	/**
	 * Closes a link for good; closing it again changes nothing.
	 */
	Mono<Void> revoke(Consultant by, String reportId, String id) {
		return report(by.tenant(), reportId)
			.delayUntil((report) -> this.repository.revoke(by.tenant(), report.id(), id, this.clock.instant())
				.filter((known) -> known)
				.switchIfEmpty(Mono.error(NotFound::new)))
			.flatMap((report) -> this.acts.tell(by, Act.SHARE_REVOKED, report.subject().clientId()));
	}

	private Mono<Report> report(String tenant, String id) {
		return this.reports.find(tenant, id).switchIfEmpty(Mono.error(NotFound::new));
	}

}
