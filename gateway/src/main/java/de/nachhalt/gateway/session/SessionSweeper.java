package de.nachhalt.gateway.session;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears away sessions that are over. Any number of instances may do so at once.
 */
@Component
class SessionSweeper {

	private static final Logger log = LoggerFactory.getLogger(SessionSweeper.class);

	private final SessionStore store;

	private final Clock clock;

	SessionSweeper(SessionStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	Mono<Void> sweep() {
		return this.store.prepare()
			.then(Mono.defer(() -> this.store.sweep(this.clock.instant())))
			.doOnNext((removed) -> log.debug("{} sessions were over", removed))
			.doOnError((fault) -> log.warn("Sessions not swept", fault))
			.onErrorComplete()
			.then();
	}

}
