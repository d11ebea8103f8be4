package de.nachhalt.assessment.invitations;

import java.time.Clock;
import java.util.List;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.Contributions;
import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.http.Secret;
import de.nachhalt.messaging.Contention;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What can be done by whoever has a link: read what is asked, answer bit by bit, submit.
 */
@Component
class Questionnaires {

	private static final int MOST_RESPONDENTS = 500;

	private final Door door;

	private final InvitationRepository invitations;

	private final RespondentRepository respondents;

	private final Cycles assessments;

	private final Contributions contributions;

	private final Delivery delivery;

	private final Clock clock;

	Questionnaires(Door door, InvitationRepository invitations, RespondentRepository respondents, Cycles assessments,
			Contributions contributions, Delivery delivery, Clock clock) {
		this.door = door;
		this.invitations = invitations;
		this.respondents = respondents;
		this.assessments = assessments;
		this.contributions = contributions;
		this.delivery = delivery;
		this.clock = clock;
	}

	Mono<QuestionnaireResponse> read(Visitor visitor) {
		return this.door.enter(visitor.token(),
				(admission) -> known(visitor, admission.invitation())
					.map((respondent) -> respondent.submitted()
							? QuestionnaireResponse.submitted(admission.invitation(), respondent.progress())
							: open(admission, respondent.answers()))
					.switchIfEmpty(Mono.fromSupplier(() -> open(admission, List.of()))));
	}

	private QuestionnaireResponse open(Admission admission, List<GivenAnswer> answers) {
		Asked asked = admission.asked();
		List<String> hidden = hidden(admission, answers);
		return QuestionnaireResponse.open(admission.invitation(), asked, asked.progress(answers, hidden), hidden,
				answers);
	}

	Mono<Saved> save(Visitor visitor, GivenAnswersRequest request) {
		return this.door.enter(visitor.token(), (admission) -> {
			request.requireAnonymity(admission.invitation());
			List<GivenAnswer> given = request.given(admission.invitation(), this.clock.instant());
			this.contributions.requireFitting(admission.catalogue(), given);
			return Mono.defer(() -> store(visitor, admission, given))
				.retryWhen(Contention.retry())
				.flatMap((saved) -> deliver(admission, saved.respondent()).map((delivered) -> saved));
		});
	}

	private Mono<Saved> store(Visitor visitor, Admission admission, List<GivenAnswer> given) {
		Invitation invitation = admission.invitation();
		return known(visitor, invitation)
			.flatMap((respondent) -> this.respondents.update(answered(admission, respondent, given)))
			.map((respondent) -> saved(admission, respondent, null))
			.switchIfEmpty(Mono.defer(() -> welcome(admission, given)));
	}

	private Mono<Saved> welcome(Admission admission, List<GivenAnswer> given) {
		Invitation invitation = admission.invitation();
		Secret toKeep = invitation.shared() ? Secret.random() : null;
		Respondent newcomer = Respondent.of(invitation, (toKeep != null) ? toKeep.hash() : invitation.id());
		return this.respondents.count(invitation)
			.filter((respondents) -> respondents < MOST_RESPONDENTS)
			.switchIfEmpty(Mono.error(TooManyRespondents::new))
			.flatMap((respondents) -> this.respondents.insert(answered(admission, newcomer, given)))
			.flatMap(this::unlessErasedMeanwhile)
			.map((respondent) -> saved(admission, respondent, toKeep));
	}

	private Mono<Respondent> unlessErasedMeanwhile(Respondent respondent) {
		return this.invitations.find(respondent.tenant(), respondent.invitationId())
			.map((invitation) -> respondent)
			.switchIfEmpty(this.respondents.remove(respondent).then(Mono.empty()));
	}

	private Respondent answered(Admission admission, Respondent respondent, List<GivenAnswer> given) {
		Respondent answered = respondent.answer(given);
		return answered.at(admission.asked().progress(answered.answers(), hidden(admission, answered.answers())));
	}

	private Saved saved(Admission admission, Respondent respondent, @Nullable Secret toKeep) {
		return new Saved(respondent, hidden(admission, respondent.answers()), toKeep);
	}

	/**
	 * Submits; whoever does so again, because the confirmation got lost, is confirmed
	 * again.
	 */
	Mono<Respondent> submit(Visitor visitor) {
		return this.door.enter(visitor.token(),
				(admission) -> Mono
					.defer(() -> known(visitor, admission.invitation()).switchIfEmpty(Mono.error(NothingAnswered::new))
						.flatMap((respondent) -> respondent.submitted() ? Mono.just(respondent)
								: this.respondents.update(respondent.submit(this.clock.instant()))))
					.retryWhen(Contention.retry())
					.flatMap((respondent) -> deliver(admission, respondent)
						.flatMap((delivered) -> this.invitations.answer(admission.invitation(), this.clock.instant()))
						.map((noted) -> respondent)));
	}

	private Mono<Respondent> known(Visitor visitor, Invitation invitation) {
		return Mono.justOrEmpty(visitor.respondent(invitation))
			.flatMap((respondent) -> this.respondents.find(invitation, respondent));
	}

	private Mono<Assessment> deliver(Admission admission, Respondent respondent) {
		return this.delivery.deliver(admission.catalogue().catalogue(), respondent);
	}

	private List<String> hidden(Admission admission, List<GivenAnswer> answers) {
		return this.assessments.standpoint(admission.catalogue(), admission.assessment().engagement(), answers)
			.hidden();
	}

}
