package de.nachhalt.assessment.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.assessments.AlreadyCompleted;
import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Secret;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.Contention;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Asking again those who have not answered. The platform sends nothing: it notes that it
 * was done, and has a link for the consultant to send.
 */
@Component
class Reminders {

	private final InvitationRepository repository;

	private final RespondentRepository respondents;

	private final Cycles assessments;

	private final Clock clock;

	Reminders(InvitationRepository repository, RespondentRepository respondents, Cycles assessments, Clock clock) {
		this.repository = repository;
		this.respondents = respondents;
		this.assessments = assessments;
		this.clock = clock;
	}

	Mono<ReminderResponse> remind(Consultant consultant, String assessmentId, String id, ReminderRequest request) {
		return this.assessments.find(consultant.tenant(), assessmentId)
			.switchIfEmpty(Mono.error(NotFound::new))
			.flatMap((assessment) -> Mono.defer(() -> remind(assessment, id, request)).retryWhen(Contention.retry()));
	}

	private Mono<ReminderResponse> remind(Assessment assessment, String id, ReminderRequest request) {
		Instant now = this.clock.instant();
		return Mono
			.zip(find(assessment, id), this.respondents.standings(assessment.tenant(), assessment.id()),
					(invitation, standings) -> new Awaited(invitation, use(invitation, standings)))
			.doOnNext((awaited) -> requireSense(assessment, awaited, request, now))
			.flatMap((awaited) -> {
				Secret token = awaited.invitation().shared() ? null : Secret.random();
				return this.repository
					.remind(awaited.invitation().remind(token, request.expiresAt(), request.remindAt(), now))
					.map((reminded) -> answer(reminded, awaited.use(), token, now));
			});
	}

	private Mono<Invitation> find(Assessment assessment, String id) {
		return this.repository.find(assessment.tenant(), id)
			.filter((invitation) -> invitation.assessmentId().equals(assessment.id()))
			.switchIfEmpty(Mono.error(NotFound::new));
	}

	private static Use use(Invitation invitation, List<Standing> standings) {
		return Use.of(standings.stream().filter((one) -> one.invitationId().equals(invitation.id())).toList());
	}

	private static void requireSense(Assessment assessment, Awaited awaited, ReminderRequest request, Instant now) {
		if (assessment.completed()) {
			throw new AlreadyCompleted();
		}
		InvitationState state = awaited.use().state(awaited.invitation(), false, now);
		if (!state.pending() && state != InvitationState.EXPIRED) {
			throw new InvitationOver();
		}
		request.requireSense(now);
	}

	private static ReminderResponse answer(Invitation invitation, Use use, @Nullable Secret token, Instant now) {
		return new ReminderResponse(InvitationResponse.of(invitation, use, false, now),
				(token != null) ? token.text() : null);
	}

	private record Awaited(Invitation invitation, Use use) {
	}

}
