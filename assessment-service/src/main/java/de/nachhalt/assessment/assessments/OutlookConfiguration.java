package de.nachhalt.assessment.assessments;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * As many threads for outlooks as there are processors; what waits is bounded, so that a
 * flood is refused and does not pile up.
 */
@Configuration(proxyBeanMethods = false)
class OutlookConfiguration {

	private static final int WAITING = 200;

	@Bean(destroyMethod = "dispose")
	Scheduler outlookScheduler() {
		return Schedulers.newBoundedElastic(Runtime.getRuntime().availableProcessors(), WAITING, "outlook");
	}

}
