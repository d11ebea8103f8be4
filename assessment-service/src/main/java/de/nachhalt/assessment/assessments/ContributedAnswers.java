package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.model.Engagement;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Takes answers from other features by the same rules as those of consultants.
 */
@Component
class ContributedAnswers implements Contributions {

	private final AssessmentRepository repository;

	private final Scoring scoring;

	private final AnswerCheck check;

	ContributedAnswers(AssessmentRepository repository, Scoring scoring, AnswerCheck check) {
		this.repository = repository;
		this.scoring = scoring;
		this.check = check;
	}

	@Override
	public Mono<Assessment> find(String tenant, String id) {
		return this.repository.find(tenant, id);
	}

	@Override
	public Mono<CompiledCatalogue> catalogue(Assessment assessment) {
		return this.scoring.catalogue(assessment);
	}

	@Override
	public Standpoint standpoint(CompiledCatalogue catalogue, Engagement engagement, List<GivenAnswer> answers) {
		return Scoring.standpoint(catalogue, engagement, answers);
	}

	@Override
	public void requireFitting(CompiledCatalogue catalogue, List<GivenAnswer> answers) {
		this.check.require(catalogue, answers.stream().map(AnswerRequest::repeating).toList());
	}

	@Override
	public Mono<Assessment> contribute(String tenant, String id,
			Function<Assessment, Mono<List<GivenAnswer>>> answers) {
		return Mono
			.defer(() -> find(tenant, id).filter((assessment) -> !assessment.completed())
				.flatMap((assessment) -> answers.apply(assessment).flatMap((given) -> put(assessment, given))))
			.retryWhen(Assessments.AGAIN);
	}

	private Mono<Assessment> put(Assessment assessment, List<GivenAnswer> given) {
		return given.isEmpty() ? Mono.just(assessment) : this.repository.update(assessment.answer(given), null);
	}

}
