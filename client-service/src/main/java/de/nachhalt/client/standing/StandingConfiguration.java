package de.nachhalt.client.standing;

import de.nachhalt.client.erasure.Belongings;
import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

	private static final String GROUP = "client-service.standing";

	@Bean
	Indexes knownAssessmentIndexes() {
		return Indexes.of(KnownAssessment.class, tenantAnd("clientId"));
	}

	@Bean
	Indexes knownInvitationIndexes() {
		return Indexes.of(KnownInvitation.class, tenantAnd("clientId"));
	}

	@Bean
	Indexes knownReportIndexes() {
		return Indexes.of(KnownReport.class, tenantAnd("clientId"));
	}

	@Bean
	Belongings assessments(StandingRepository repository) {
		return new Remembered(repository, KnownAssessment.class);
	}

	@Bean
	Belongings invitations(StandingRepository repository) {
		return new Remembered(repository, KnownInvitation.class);
	}

	@Bean
	Belongings reports(StandingRepository repository) {
		return new Remembered(repository, KnownReport.class);
	}

	@Bean
	Subscription assessmentsAreKnown(StandingListener listener) {
		return Subscription.to(AssessmentTold.TOPIC)
			.as(GROUP)
			.on(AssessmentTold.STARTED, AssessmentTold.class, listener::started)
			.on(AssessmentTold.COMPLETED, AssessmentTold.class, listener::completed);
	}

	@Bean
	Subscription invitationsAreKnown(StandingListener listener) {
		return Subscription.to(InvitationTold.TOPIC)
			.as(GROUP)
			.on(InvitationTold.CREATED, InvitationTold.class, listener::invited)
			.on(InvitationTold.ANSWERED, InvitationTold.class, listener::answered)
			.on(InvitationTold.REMINDED, InvitationTold.class, listener::reminded)
			.on(InvitationTold.REVOKED, InvitationTold.class, listener::revoked);
	}

	@Bean
	Subscription orderedReportsAreKnown(StandingListener listener) {
		return Subscription.to(ReportTold.JOBS).as(GROUP).on(ReportTold.QUEUED, ReportTold.class, listener::queued);
	}

	@Bean
	Subscription reportsAreKnown(StandingListener listener) {
		return Subscription.to(ReportTold.TOPIC)
			.as(GROUP)
			.on(ReportTold.READY, ReportTold.class, listener::ready)
			.on(ReportTold.FAILED, ReportTold.class, listener::failed)
			.on(ReportTold.CANCELLED, ReportTold.class, listener::cancelled);
	}

	/**
	 * What is remembered of one kind of things.
	 */
	private record Remembered(StandingRepository repository, Class<?> type) implements Belongings {

		@Override
		public Mono<Long> count(String tenant, String clientId) {
			return this.repository.count(tenant, clientId, this.type);
		}

		@Override
		public Mono<Void> eraseAll(String tenant, String clientId) {
			return this.repository.erase(tenant, clientId, this.type);
		}

	}

}
