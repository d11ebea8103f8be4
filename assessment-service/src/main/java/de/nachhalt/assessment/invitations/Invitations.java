package de.nachhalt.assessment.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import de.nachhalt.assessment.assessments.AlreadyCompleted;
import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Secret;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.Contention;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What consultants can do with invitations.
 */
@Component
class Invitations {

	private static final int MOST = 100;

	private final InvitationRepository repository;

	private final RespondentRepository respondents;

	private final Cycles assessments;

	private final Clock clock;

	Invitations(InvitationRepository repository, RespondentRepository respondents, Cycles assessments, Clock clock) {
		this.repository = repository;
		this.respondents = respondents;
		this.assessments = assessments;
		this.clock = clock;
	}

	Mono<IssuedInvitationResponse> invite(Consultant consultant, String assessmentId, InvitationRequest request) {
		Instant now = this.clock.instant();
		Secret token = Secret.random();
		return assessment(consultant, assessmentId)
			.flatMap((assessment) -> this.assessments.catalogue(assessment)
				.doOnNext((catalogue) -> requireSense(assessment, catalogue, request, now))
				.then(requireRoom(assessment))
				.then(this.repository.insert(invitation(consultant, assessment, request, token, now))))
			.flatMap(this::unlessErasedMeanwhile)
			.map((invitation) -> new IssuedInvitationResponse(
					InvitationResponse.of(invitation, Use.of(List.of()), false, now), token.text()));
	}

	private static void requireSense(Assessment assessment, CompiledCatalogue catalogue, InvitationRequest request,
			Instant now) {
		if (assessment.completed()) {
			throw new AlreadyCompleted();
		}
		request.requireSense(now);
		if (!new Asked(catalogue.catalogue(), request.perspective()).anything()) {
			throw new InvalidRequest(
					new FieldProblem("perspective", "perspective-not-asked", request.perspective().toString()));
		}
	}

	private Mono<Void> requireRoom(Assessment assessment) {
		return this.repository.ofAssessment(assessment.tenant(), assessment.id())
			.filter((invitations) -> invitations.size() < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyInvitations(MOST)))
			.then();
	}

	private static Invitation invitation(Consultant consultant, Assessment assessment, InvitationRequest request,
			Secret token, Instant now) {
		return new Invitation(UUID.randomUUID().toString(), assessment.tenant(), 1, assessment.clientId(),
				assessment.id(), token.hash(), consultant.consultancy(), request.perspective(), request.kind(),
				request.language(), request.label(), now, request.expiresAt(), request.remindAt(), null, null, null);
	}

	private Mono<Invitation> unlessErasedMeanwhile(Invitation invitation) {
		return this.assessments.find(invitation.tenant(), invitation.assessmentId())
			.map((assessment) -> invitation)
			.switchIfEmpty(this.repository.remove(invitation).then(Mono.error(NotFound::new)));
	}

	Mono<List<InvitationResponse>> list(Consultant consultant, String assessmentId) {
		return assessment(consultant, assessmentId)
			.flatMap((assessment) -> Mono.zip(this.repository.ofAssessment(assessment.tenant(), assessment.id()),
					this.respondents.standings(assessment.tenant(), assessment.id()),
					(invitations, standings) -> views(assessment, invitations, standings)));
	}

	private List<InvitationResponse> views(Assessment assessment, List<Invitation> invitations,
			List<Standing> standings) {
		Instant now = this.clock.instant();
		Map<String, List<Standing>> byInvitation = standings.stream()
			.collect(Collectors.groupingBy(Standing::invitationId));
		return invitations.stream()
			.map((invitation) -> InvitationResponse.of(invitation,
					Use.of(byInvitation.getOrDefault(invitation.id(), List.of())), assessment.completed(), now))
			.toList();
	}

	/**
	 * What doers said, from three on.
	 */
	Mono<VoicesResponse> voices(Consultant consultant, String assessmentId) {
		return assessment(consultant, assessmentId)
			.flatMap((assessment) -> Mono.zip(this.assessments.catalogue(assessment),
					this.respondents.submittedDoers(assessment.tenant(), assessment.id()),
					(catalogue, doers) -> VoicesResponse.of(catalogue.catalogue(), doers)));
	}

	/**
	 * Closes a link for good; what was answered by it stays.
	 */
	Mono<Void> revoke(Consultant consultant, String assessmentId, String id) {
		return Mono
			.defer(() -> this.repository.find(consultant.tenant(), id)
				.filter((invitation) -> invitation.assessmentId().equals(assessmentId))
				.switchIfEmpty(Mono.error(NotFound::new))
				.filter((invitation) -> !invitation.revoked())
				.flatMap((invitation) -> this.repository.revoke(invitation.revoke(this.clock.instant()))))
			.retryWhen(Contention.retry())
			.then();
	}

	private Mono<Assessment> assessment(Consultant consultant, String id) {
		return this.assessments.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

}
