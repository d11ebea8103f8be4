package de.nachhalt.assessment.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.Contributions;
import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Perspective;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Carries what was answered by invitation into the assessment: management's answers as
 * they come, those of doers once they are submitted and enough. Delivering again what has
 * arrived changes nothing, so that whatever was interrupted is made up for by the next.
 */
@Component
class Delivery {

	private final Contributions contributions;

	private final RespondentRepository respondents;

	private final Clock clock;

	Delivery(Contributions contributions, RespondentRepository respondents, Clock clock) {
		this.contributions = contributions;
		this.respondents = respondents;
		this.clock = clock;
	}

	/**
	 * @return the assessment afterwards; empty when it takes no more answers
	 */
	Mono<Assessment> deliver(Catalogue catalogue, Respondent respondent) {
		if (respondent.perspective() != Perspective.DOERS) {
			return contribute(respondent, (assessment) -> Mono.just(newer(assessment, respondent.answers())));
		}
		// read within the repeated write: of two who submit at once the later sees both
		return contribute(respondent,
				(assessment) -> respondent.submitted()
						? this.respondents.submittedDoers(respondent.tenant(), respondent.assessmentId())
							.map((doers) -> together(catalogue, assessment, new Voices(doers)))
						: Mono.just(List.of()));
	}

	private Mono<Assessment> contribute(Respondent respondent, Function<Assessment, Mono<List<GivenAnswer>>> answers) {
		return this.contributions.contribute(respondent.tenant(), respondent.assessmentId(), answers);
	}

	/** A consultant's later correction is not undone by delivering again. */
	private static List<GivenAnswer> newer(Assessment assessment, List<GivenAnswer> answers) {
		return answers.stream()
			.filter((answer) -> known(assessment, answer).filter((known) -> !known.at().isBefore(answer.at()))
				.isEmpty())
			.toList();
	}

	private List<GivenAnswer> together(Catalogue catalogue, Assessment assessment, Voices voices) {
		return catalogue.questions()
			.filter((question) -> question.perspectives().contains(Perspective.DOERS))
			.flatMap((question) -> voices.to(question, this.clock.instant()).stream())
			.filter((answer) -> known(assessment, answer).filter((known) -> saysTheSame(known, answer)).isEmpty())
			.toList();
	}

	private static Optional<GivenAnswer> known(Assessment assessment, GivenAnswer answer) {
		return assessment.answers().stream().filter(answer::answersTheSameAs).findFirst();
	}

	/**
	 * What was only taken along from an earlier cycle is confirmed by being said again.
	 */
	private static boolean saysTheSame(GivenAnswer known, GivenAnswer answer) {
		return known.carriedFrom() == null && known.state() == answer.state()
				&& Objects.equals(known.value(), answer.value());
	}

}
