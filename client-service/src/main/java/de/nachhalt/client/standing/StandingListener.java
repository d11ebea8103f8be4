package de.nachhalt.client.standing;

import java.util.List;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Remembers what is told of assessments, invitations and reports, but for those of erased
 * clients, and tells it on within this service.
 */
@Component
class StandingListener {

	private final Projections projections;

	private final StandingRepository repository;

	private final ClientDirectory clients;

	private final Happenings happenings;

	StandingListener(Projections projections, StandingRepository repository, ClientDirectory clients,
			Happenings happenings) {
		this.projections = projections;
		this.repository = repository;
		this.clients = clients;
		this.happenings = happenings;
	}

	void started(Received<AssessmentTold> event) {
		AssessmentTold told = event.data();
		remember(KnownAssessment.class, event, told.clientId(),
				new Update().set("cycle", told.cycle()).set("startedAt", event.at()), happening(event, told.clientId(),
						HappeningKind.ASSESSMENT_STARTED, event.aggregateId(), Integer.toString(told.cycle())));
	}

	void completed(Received<AssessmentTold> event) {
		AssessmentTold told = event.data();
		Update update = new Update().set("cycle", told.cycle()).set("completedAt", told.completedAt());
		if (told.result() != null) {
			told.result().reachedLevel().ifPresent((level) -> update.set("level", level));
			update.set("coverage", told.result().coverage());
		}
		remember(KnownAssessment.class, event, told.clientId(), update, happening(event, told.clientId(),
				HappeningKind.ASSESSMENT_COMPLETED, event.aggregateId(), Integer.toString(told.cycle())));
	}

	void invited(Received<InvitationTold> event) {
		InvitationTold told = event.data();
		Update update = new Update().set("assessmentId", told.assessmentId())
			.set("createdAt", event.at())
			.set("expiresAt", told.expiresAt())
			.set("remindAt", told.remindAt());
		remember(KnownInvitation.class, event, told.clientId(), update, happening(event, told.clientId(),
				HappeningKind.INVITATION_CREATED, told.assessmentId(), told.perspective()));
	}

	void answered(Received<InvitationTold> event) {
		InvitationTold told = event.data();
		remember(KnownInvitation.class, event, told.clientId(), Update.update("answeredAt", event.at()), happening(
				event, told.clientId(), HappeningKind.INVITATION_ANSWERED, told.assessmentId(), told.perspective()));
	}

	void reminded(Received<InvitationTold> event) {
		InvitationTold told = event.data();
		Update update = Update.update("expiresAt", told.expiresAt()).set("remindAt", told.remindAt());
		remember(KnownInvitation.class, event, told.clientId(), update, happening(event, told.clientId(),
				HappeningKind.INVITATION_REMINDED, told.assessmentId(), told.perspective()));
	}

	void revoked(Received<InvitationTold> event) {
		InvitationTold told = event.data();
		remember(KnownInvitation.class, event, told.clientId(), Update.update("revokedAt", event.at()), happening(event,
				told.clientId(), HappeningKind.INVITATION_REVOKED, told.assessmentId(), told.perspective()));
	}

	void queued(Received<ReportTold> event) {
		report(event, KnownReport.State.QUEUED, HappeningKind.REPORT_QUEUED);
	}

	void ready(Received<ReportTold> event) {
		report(event, KnownReport.State.READY, HappeningKind.REPORT_READY);
	}

	void failed(Received<ReportTold> event) {
		report(event, KnownReport.State.FAILED, HappeningKind.REPORT_FAILED);
	}

	void cancelled(Received<ReportTold> event) {
		report(event, KnownReport.State.CANCELLED, HappeningKind.REPORT_CANCELLED);
	}

	private void report(Received<ReportTold> event, KnownReport.State state, HappeningKind kind) {
		ReportTold told = event.data();
		remember(KnownReport.class, event, told.clientId(),
				new Update().set("assessmentId", told.assessmentId()).set("state", state).set("at", event.at()),
				happening(event, told.clientId(), kind, told.assessmentId()));
	}

	/** Told on again when it comes again: whoever was told may have died before. */
	private void remember(Class<?> projection, Received<?> event, String clientId, Update update, Happening happening) {
		this.projections.apply(projection, event, update.set("clientId", clientId));
		if (this.clients.find(event.tenant(), clientId).blockOptional().isPresent()) {
			this.happenings.tell(happening).block();
		}
		else {
			this.repository.erase(event.tenant(), clientId, projection).block();
		}
	}

	private static Happening happening(Received<?> event, String clientId, HappeningKind kind, String about,
			String... details) {
		return new Happening(event.eventId(), event.tenant(), clientId, kind, event.at(), null, about,
				List.of(details));
	}

}
