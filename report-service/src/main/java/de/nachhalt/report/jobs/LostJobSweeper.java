package de.nachhalt.report.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.ReportState;
import de.nachhalt.report.reports.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks again for reports that have waited too long: their job may have been lost with the
 * broker, or that of whoever should have called them. One that is only waiting its turn
 * gets a second job, which finds nothing to do. Any number of instances may do so at
 * once.
 */
@Component
class LostJobSweeper {

	private static final Logger log = LoggerFactory.getLogger(LostJobSweeper.class);

	/** Far longer than a report waits even when many are asked for at once. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final int AT_A_TIME = 50;

	private final ReactiveMongoOperations mongo;

	private final Reports reports;

	private final Clock clock;

	LostJobSweeper(ReactiveMongoOperations mongo, Reports reports, Clock clock) {
		this.mongo = mongo;
		this.reports = reports;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	Mono<Void> sweep() {
		return askAgain(this.clock.instant().minus(PATIENCE));
	}

	/**
	 * @param before when they were asked for
	 */
	Mono<Void> askAgain(Instant before) {
		Query waiting = Query
			.query(Criteria.where("state").in(ReportState.QUEUED, ReportState.RENDERING).and("createdAt").lte(before))
			.with(Sort.by("createdAt"))
			.limit(AT_A_TIME);
		return this.mongo.find(waiting, Report.class)
			.concatMap(this.reports::askAgain)
			.doOnError((fault) -> log.warn("Lost jobs not swept", fault))
			.onErrorComplete()
			.then();
	}

}
