package de.nachhalt.client.portfolio;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

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
 * Makes entries anew that time alone has changed: an assessment has become due, an answer
 * is missed. Any number of instances may do so at once.
 */
@Component
class PortfolioSweeper {

	private static final Logger log = LoggerFactory.getLogger(PortfolioSweeper.class);

	private static final int AT_A_TIME = 500;

	private final ReactiveMongoOperations mongo;

	private final Portfolio portfolio;

	private final Clock clock;

	PortfolioSweeper(ReactiveMongoOperations mongo, Portfolio portfolio, Clock clock) {
		this.mongo = mongo;
		this.portfolio = portfolio;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	Mono<Void> sweep() {
		Query changed = Query.query(Criteria.where("changesAt").lte(this.clock.instant()))
			.with(Sort.by("changesAt"))
			.limit(AT_A_TIME);
		return this.mongo.find(changed, Entry.class)
			.concatMap((entry) -> this.portfolio.refresh(entry.tenant(), entry.id()))
			.doOnError((fault) -> log.warn("Portfolio not swept", fault))
			.onErrorComplete()
			.then();
	}

}
