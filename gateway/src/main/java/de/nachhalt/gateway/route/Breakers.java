package de.nachhalt.gateway.route;

import java.time.Duration;

import de.nachhalt.http.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When a service is left alone for a while: once half of its latest requests found no
 * answer at all. An answer that says "error" is an answer; one faulty page must not lock
 * the others. Time-outs are the routes' own.
 */
@Configuration(proxyBeanMethods = false)
class Breakers {

	static final Duration OPEN = Duration.ofSeconds(5);

	@Bean
	CircuitBreakerRegistry serviceBreakers() {
		return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
			.slidingWindow(20, 10, SlidingWindowType.COUNT_BASED, SlidingWindowSynchronizationStrategy.LOCK_FREE)
			.failureRateThreshold(50)
			.waitDurationInOpenState(OPEN)
			.permittedNumberOfCallsInHalfOpenState(3)
			.automaticTransitionFromOpenToHalfOpenEnabled(false)
			.ignoreExceptions(Refusal.class)
			.build());
	}

	@Bean
	MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
		return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
	}

}
