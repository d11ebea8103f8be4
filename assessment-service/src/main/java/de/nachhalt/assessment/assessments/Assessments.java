package de.nachhalt.assessment.assessments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import de.nachhalt.assessment.clients.Clients;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.Contention;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What can be done with assessments. Two people at once get in each other's way only
 * within one write, which is then repeated on the newer state.
 */
@Component
class Assessments {

	private final AssessmentRepository repository;

	private final Clients clients;

	private final Scoring scoring;

	private final AnswerCheck check;

	private final Carrying carrying;

	private final Outlooks outlooks;

	private final Peers peers;

	private final Clock clock;

	Assessments(AssessmentRepository repository, Clients clients, Scoring scoring, AnswerCheck check, Carrying carrying,
			Outlooks outlooks, Peers peers, Clock clock) {
		this.carrying = carrying;
		this.outlooks = outlooks;
		this.peers = peers;
		this.repository = repository;
		this.clients = clients;
		this.scoring = scoring;
		this.check = check;
		this.clock = clock;
	}

	Mono<Assessment> start(Consultant consultant, StartRequest request) {
		String tenant = consultant.tenant();
		return this.scoring.catalogue(tenant, request.key())
			.flatMap((catalogue) -> this.clients.await(tenant, request.clientId()))
			.switchIfEmpty(Mono.error(NotFound::new))
			.flatMap((client) -> Mono.defer(() -> begin(tenant, request)).retryWhen(Contention.retry()))
			.flatMap(this::unlessErasedMeanwhile);
	}

	private Mono<Assessment> begin(String tenant, StartRequest request) {
		return this.repository.lastCycle(tenant, request.clientId())
			.zipWith(this.carrying.answers(tenant, request),
					(last, carried) -> Assessment.start(UUID.randomUUID().toString(), tenant, request.clientId(),
							request.key(), request.engagement(), last + 1, carried, this.clock.instant()))
			.flatMap(this.repository::insert);
	}

	private Mono<Assessment> unlessErasedMeanwhile(Assessment assessment) {
		return this.clients.find(assessment.tenant(), assessment.clientId())
			.map((client) -> assessment)
			.switchIfEmpty(this.repository.erase(assessment).then(Mono.error(NotFound::new)));
	}

	Mono<Assessment> find(Consultant consultant, String id) {
		return this.repository.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

	Mono<Assessment> answer(Consultant consultant, String id, List<AnswerRequest> answers) {
		return change(consultant, id, (assessment) -> this.scoring.catalogue(assessment).flatMap((catalogue) -> {
			this.check.require(catalogue, answers);
			Instant now = this.clock.instant();
			List<GivenAnswer> given = answers.stream()
				.map((answer) -> answer.given(consultant.subject(), now))
				.toList();
			return this.repository.update(assessment.answer(given), null);
		}));
	}

	Mono<Assessment> plan(Consultant consultant, String id, PlanDocument document) {
		return change(consultant, id,
				(assessment) -> this.scoring.catalogue(assessment)
					.map((catalogue) -> assessment.plan(Scoring.plan(catalogue, document)))
					.flatMap((planned) -> this.repository.update(planned, null)));
	}

	/**
	 * Completes it; once completed, completing again changes nothing.
	 */
	Mono<Assessment> complete(Consultant consultant, String id) {
		return change(consultant, id, (assessment) -> {
			if (assessment.completed()) {
				return Mono.just(assessment);
			}
			return this.scoring.score(assessment, this.clock.instant())
				.zipWith(this.outlooks.of(assessment, null))
				.flatMap((both) -> basis(assessment, both.getT1())
					.flatMap((basis) -> complete(assessment, both.getT1(), both.getT2(), basis)));
		});
	}

	private Mono<Basis> basis(Assessment assessment, AssessmentResult result) {
		return Mono.zip(this.scoring.catalogue(assessment),
				this.peers.of(assessment, result).map(Optional::of).defaultIfEmpty(Optional.empty()),
				(catalogue, group) -> Basis.of(catalogue, assessment, group.orElse(null)));
	}

	private Mono<Assessment> complete(Assessment assessment, AssessmentResult result, OutlookResponse outlook,
			Basis basis) {
		Instant now = Objects.requireNonNull(result.completedAt());
		Assessment.Outcome outcome = new Assessment.Outcome(now, result.level().reached(), CanonicalJson.of(result));
		return this.repository.update(assessment.complete(outcome),
				AssessmentCompleted.of(result, outlook, basis, now));
	}

	/**
	 * The result as canonical JSON: computed while open, as stored once completed.
	 */
	Mono<String> result(Assessment assessment) {
		Assessment.Outcome outcome = assessment.outcome();
		return (outcome != null) ? Mono.just(outcome.result())
				: this.scoring.score(assessment, null).map(CanonicalJson::of);
	}

	/**
	 * The part of the result that is about the plan.
	 */
	Mono<String> runway(Assessment assessment) {
		Assessment.Outcome outcome = assessment.outcome();
		return (outcome != null) ? Mono.just(FrozenResultDocument.runway(outcome.result()))
				: this.scoring.score(assessment, null).map(RunwayResponse::of).map(CanonicalJson::of);
	}

	private Mono<Assessment> change(Consultant consultant, String id, Function<Assessment, Mono<Assessment>> change) {
		return Mono.defer(() -> find(consultant, id).flatMap(change)).retryWhen(Contention.retry());
	}

}
