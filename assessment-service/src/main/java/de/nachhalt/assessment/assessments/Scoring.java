package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.catalogue.Catalogues;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.runway.PlanProblem;
import org.jspecify.annotations.Nullable;

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

	CompiledCatalogue catalogue(CatalogueKey key) {
		return this.catalogues.find(key.id(), key.version()).orElseThrow(UnknownCatalogue::new);
	}

	AssessmentResult score(Assessment assessment, @Nullable Instant completedAt) {
		CompiledCatalogue catalogue = catalogue(assessment.catalogue());
		return AssessmentResult.of(assessment,
				catalogue.score(assessment.engagement(), answers(catalogue, assessment.answers()), assessment.plan()),
				completedAt);
	}

	Outlook outlook(Assessment assessment) {
		CompiledCatalogue catalogue = catalogue(assessment.catalogue());
		return catalogue.outlook(assessment.engagement(), answers(catalogue, assessment.answers()), assessment.plan());
	}

	/**
	 * A plan as the engine takes it.
	 * @throws PlanRefused when it does not fit the catalogue
	 */
	Plan plan(CatalogueKey key, PlanDocument document) {
		Plan plan = document.plan();
		List<PlanProblem> problems = catalogue(key).problems(plan);
		if (!problems.isEmpty()) {
			throw new PlanRefused(problems);
		}
		return plan;
	}

	/**
	 * How far the interview has come, and which questions are not to be asked.
	 */
	Standpoint standpoint(CatalogueKey key, Engagement engagement, List<GivenAnswer> given) {
		CompiledCatalogue catalogue = catalogue(key);
		return catalogue.standpoint(engagement, answers(catalogue, given));
	}

	private static List<Answer> answers(CompiledCatalogue catalogue, List<GivenAnswer> all) {
		return all.stream()
			.flatMap((given) -> Values.answer(catalogue.question(given.question()), given).stream())
			.toList();
	}

}
