package de.nachhalt.client.actions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes removed actions for good once nobody will bring them back. Any number of
 * instances may do so at once.
 */
@Component
class ActionSweeper {

	private static final Duration GRACE = Duration.ofHours(1);

	private static final Logger log = LoggerFactory.getLogger(ActionSweeper.class);

	private final ReactiveMongoOperations mongo;

	private final Clock clock;

	ActionSweeper(ReactiveMongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	Mono<Void> sweep() {
		Query over = Query.query(Criteria.where("removedAt").gt(Instant.EPOCH).lte(this.clock.instant().minus(GRACE)));
		return this.mongo.remove(over, Action.class)
			.doOnError((fault) -> log.warn("Actions not swept", fault))
			.onErrorComplete()
			.then();
	}

}
