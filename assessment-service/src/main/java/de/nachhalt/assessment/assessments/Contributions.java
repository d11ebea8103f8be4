package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.messaging.Contention;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Takes answers from other features, by the same rules as those of consultants.
 */
@Component
public class Contributions {

	private final AssessmentRepository repository;

	private final AnswerCheck check;

	Contributions(AssessmentRepository repository, AnswerCheck check) {
		this.repository = repository;
		this.check = check;
	}

	/**
	 * Lets answers through that fit.
	 * @throws AnswersRefused naming each that does not, by its place in the list
	 */
	public void requireFitting(CompiledCatalogue catalogue, List<GivenAnswer> answers) {
		this.check.require(catalogue, answers.stream().map(AnswerRequest::repeating).toList());
	}

	/**
	 * Puts answers into an open assessment.
	 * @param answers asked again, with the newer state, whenever somebody was faster;
	 * none leave the assessment as it is
	 * @return the assessment afterwards; empty when it is completed or not there
	 */
	public Mono<Assessment> contribute(String tenant, String id,
			Function<Assessment, Mono<List<GivenAnswer>>> answers) {
		return Mono
			.defer(() -> this.repository.find(tenant, id)
				.filter((assessment) -> !assessment.completed())
				.flatMap((assessment) -> answers.apply(assessment).flatMap((given) -> put(assessment, given))))
			.retryWhen(Contention.retry());
	}

	private Mono<Assessment> put(Assessment assessment, List<GivenAnswer> given) {
		return given.isEmpty() ? Mono.just(assessment) : this.repository.update(assessment.answer(given), null);
	}

}
