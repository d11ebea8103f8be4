package de.nachhalt.report.shares;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import de.nachhalt.http.NotFound;
import de.nachhalt.http.Secret;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.Reports;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Lets in whoever has a link that holds. Everybody else gets one and the same refusal,
 * after one and the same time: whether a link never was, has expired, was revoked or its
 * report is gone cannot be told apart.
 */
@Component
class Door {

	/** Longer than any of the lookups takes. */
	private static final Duration REFUSAL = Duration.ofMillis(120);

	private final Links links;

	private final Reports reports;

	private final Clock clock;

	Door(Links links, Reports reports, Clock clock) {
		this.links = links;
		this.reports = reports;
		this.clock = clock;
	}

	Mono<Admission> enter(Secret token) {
		return evenly(() -> this.links.share(token)
			.filter((share) -> share.leadsSomewhere(this.clock.instant()))
			.flatMap((share) -> this.reports.find(share.tenant(), share.reportId())
				.filter((report) -> report.file() != null)
				.map((report) -> new Admission(share, report))));
	}

	private static <T> Mono<T> evenly(Supplier<Mono<T>> work) {
		return Mono.defer(() -> {
			long come = System.nanoTime();
			Mono<T> refusal = Mono.defer(() -> Mono.delay(REFUSAL.minusNanos(System.nanoTime() - come)))
				.then(Mono.error(NotFound::new));
			return work.get().switchIfEmpty(refusal);
		});
	}

	/**
	 * What a link leads to.
	 */
	record Admission(Share share, Report report) {
	}

}
