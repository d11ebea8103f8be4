package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.catalogue.Catalogues;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.Transcript;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.result.SaidAnswer;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.runway.PlanProblem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Scores assessments with the catalogue they were started with.
 */
@Component
class Scoring {

	private final Catalogues catalogues;

	Scoring(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	/**
	 * A catalogue that a consultancy can assess with.
	 * @return refused with {@link UnknownCatalogue} when there is none
	 */
	Mono<CompiledCatalogue> catalogue(String tenant, CatalogueKey key) {
		return this.catalogues.find(tenant, key.id(), key.version()).switchIfEmpty(Mono.error(UnknownCatalogue::new));
	}

	Mono<CompiledCatalogue> catalogue(Assessment assessment) {
		return catalogue(assessment.tenant(), assessment.catalogue());
	}

	Mono<AssessmentResult> score(Assessment assessment, @Nullable Instant completedAt) {
		return catalogue(assessment).map((catalogue) -> score(catalogue, assessment, completedAt));
	}

	static AssessmentResult score(CompiledCatalogue catalogue, Assessment assessment, @Nullable Instant completedAt) {
		return AssessmentResult.of(assessment, result(catalogue, assessment), completedAt);
	}

	static Result result(CompiledCatalogue catalogue, Assessment assessment) {
		return catalogue.score(assessment.engagement(), answers(catalogue, assessment.answers()), assessment.plan());
	}

	static Outlook outlook(CompiledCatalogue catalogue, Assessment assessment) {
		return catalogue.outlook(assessment.engagement(), answers(catalogue, assessment.answers()), assessment.plan());
	}

	/**
	 * What was answered, in words.
	 */
	static List<SaidAnswer> transcript(CompiledCatalogue catalogue, Assessment assessment) {
		return Transcript.of(catalogue, assessment.engagement(), answers(catalogue, assessment.answers()));
	}

	/**
	 * A plan as the engine takes it.
	 * @throws PlanRefused when it does not fit the catalogue
	 */
	static Plan plan(CompiledCatalogue catalogue, PlanDocument document) {
		Plan plan = document.plan();
		List<PlanProblem> problems = catalogue.problems(plan);
		if (!problems.isEmpty()) {
			throw new PlanRefused(problems);
		}
		return plan;
	}

	/**
	 * How far the interview has come, and which questions are not to be asked.
	 */
	Mono<Standpoint> standpoint(String tenant, CatalogueKey key, Engagement engagement, List<GivenAnswer> given) {
		return catalogue(tenant, key).map((catalogue) -> standpoint(catalogue, engagement, given));
	}

	static Standpoint standpoint(CompiledCatalogue catalogue, Engagement engagement, List<GivenAnswer> given) {
		return catalogue.standpoint(engagement, answers(catalogue, given));
	}

	private static List<Answer> answers(CompiledCatalogue catalogue, List<GivenAnswer> all) {
		return all.stream()
			.flatMap((given) -> Values.answer(catalogue.question(given.question()), given).stream())
			.toList();
	}

}
