package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Takes answers along into the next cycle: those of the last completed assessment with
 * the same catalogue, as far as its version now still has the question and takes the
 * answer. What was unknown is asked again.
 */
@Component
class Carrying {

	private final AssessmentRepository repository;

	private final Scoring scoring;

	Carrying(AssessmentRepository repository, Scoring scoring) {
		this.repository = repository;
		this.scoring = scoring;
	}

	Mono<List<GivenAnswer>> answers(String tenant, StartRequest request) {
		if (!request.carries()) {
			return Mono.just(List.of());
		}
		return this.repository.lastCompleted(tenant, request.clientId())
			.filter((last) -> last.catalogue().id().equals(request.key().id()))
			.flatMap((last) -> this.scoring.catalogue(tenant, request.key()).map((now) -> fitting(last, now)))
			.defaultIfEmpty(List.of());
	}

	private static List<GivenAnswer> fitting(Assessment last, CompiledCatalogue catalogue) {
		return last.answers()
			.stream()
			.filter((answer) -> answer.state() != AnswerState.UNKNOWN && fits(answer, catalogue))
			.map((answer) -> answer.carried(last.cycle()))
			.toList();
	}

	private static boolean fits(GivenAnswer given, CompiledCatalogue catalogue) {
		Optional<Answer> answer = Values.answer(catalogue.question(given.question()), given);
		return answer.filter((found) -> found.state() == given.state())
			.filter((found) -> catalogue.problem(found).isEmpty())
			.isPresent();
	}

}
