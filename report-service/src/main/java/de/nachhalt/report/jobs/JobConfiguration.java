package de.nachhalt.report.jobs;

import java.time.Duration;

import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.JobQueue;
import de.nachhalt.messaging.Subscription;
import de.nachhalt.report.clients.ClientGone;
import de.nachhalt.report.clients.ClientProfile;
import de.nachhalt.report.reports.ReportQueued;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {

	private static final String SERVICE = "report-service";

	/**
	 * A renderer gives up on a document, reads and stores before the broker hands the job
	 * to another one: a lock need not be renewed.
	 */
	static final Duration LOCK = RenderingPool.LIMIT.plusSeconds(5);

	private static final int ATTEMPTS = 4;

	/** The assessments of a client are one range. */
	@Bean
	Indexes completedAssessmentIndexes() {
		return Indexes.of(CompletedAssessment.class, tenantAnd("clientId"));
	}

	@Bean
	Subscription completedAssessmentsGetReports(OrderListener listener) {
		return Subscription.to(AssessmentCompleted.TOPIC)
			.as(SERVICE)
			.on(AssessmentCompleted.TYPE, AssessmentCompleted.class, listener::completed);
	}

	@Bean
	Subscription clientsAreRememberedOrForgotten(OrderListener listener) {
		return Subscription.to("nachhalt.clients")
			.as(SERVICE)
			.on("de.nachhalt.client.registered.v1", ClientProfile.class, listener::known)
			.on("de.nachhalt.client.changed.v1", ClientProfile.class, listener::known)
			.on("de.nachhalt.client.erased.v1", ClientGone.class, listener::erased);
	}

	@Bean
	JobQueue reportJobs(RenderListener listener) {
		return JobQueue.of(ReportQueued.TOPIC)
			.as("report-renderers")
			.on(ReportQueued.TYPE, ReportQueued.class, listener::render, listener::giveUp)
			.limits(Runtime.getRuntime().availableProcessors(), LOCK, ATTEMPTS);
	}

}
