package de.nachhalt.assessment.assessments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.identity.Consultant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.stereotype.Component;

/**
 * Looks ahead: computes, and keeps nothing. What takes tens of milliseconds does so on
 * threads of its own, so that other requests need not wait.
 */
@Component
class Outlooks {

	private final Scoring scoring;

	private final AnswerCheck check;

	private final Clock clock;

	private final Scheduler outlookScheduler;

	Outlooks(Scoring scoring, AnswerCheck check, Clock clock, Scheduler outlookScheduler) {
		this.scoring = scoring;
		this.check = check;
		this.clock = clock;
		this.outlookScheduler = outlookScheduler;
	}

	/**
	 * The outlook with the levers for a level; for the next one when none is named.
	 * @throws UnknownLevel when the catalogue has no such level
	 */
	Mono<OutlookResponse> of(Assessment assessment, @Nullable String level) {
		return this.scoring.catalogue(assessment).flatMap((catalogue) -> of(catalogue, assessment, level));
	}

	private Mono<OutlookResponse> of(CompiledCatalogue catalogue, Assessment assessment, @Nullable String level) {
		if (level != null && catalogue.catalogue().levels().stream().noneMatch((each) -> each.id().equals(level))) {
			return Mono.error(new UnknownLevel(level));
		}
		return Mono.fromCallable(() -> compute(catalogue, assessment, level)).subscribeOn(this.outlookScheduler);
	}

	private static OutlookResponse compute(CompiledCatalogue catalogue, Assessment assessment, @Nullable String level) {
		Outlook outlook = Scoring.outlook(catalogue, assessment);
		return OutlookResponse.of(assessment, outlook, (level != null) ? level : outlook.nextLevel());
	}

	/**
	 * The result with some answers or the plan replaced, as canonical JSON.
	 * @throws AnswersRefused when an answer does not fit
	 * @throws PlanRefused when the plan does not fit
	 */
	Mono<String> whatIf(Assessment assessment, Consultant consultant, WhatIfRequest request) {
		return this.scoring.catalogue(assessment)
			.map((catalogue) -> whatIf(catalogue, assessment, consultant, request));
	}

	private String whatIf(CompiledCatalogue catalogue, Assessment assessment, Consultant consultant,
			WhatIfRequest request) {
		this.check.require(catalogue, request.answersOrNone());
		Instant now = this.clock.instant();
		List<GivenAnswer> supposed = request.answersOrNone()
			.stream()
			.map((answer) -> answer.given(consultant.subject(), now))
			.toList();
		@Nullable Plan plan = (request.plan() != null) ? Scoring.plan(catalogue, request.plan()) : null;
		return CanonicalJson.of(Scoring.score(catalogue, assessment.supposing(supposed, plan), null));
	}

}
