package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PlanningFileTests {

	private final String builtIn = TestCatalogues.text("/catalogues/social-media-readiness-1.0.0.yaml");

	@Test
	void a_figure_without_a_known_source_is_refused_with_its_place() {
		assertRefused("listening: {low: 2, high: 2, source: crowdmedia}",
				"listening: {low: 2, high: 2, source: gossip}",
				"there is no source 'gossip'; known are [absence, ard-zdf, crowdmedia, hootsuite, own]");
	}

	@Test
	void a_channel_that_meets_unknown_target_groups_is_refused() {
		assertRefused("audiences: [applicants]", "audiences: [martians]", "'xing': there is no audience 'martians'");
	}

	@Test
	void a_range_that_descends_is_refused() {
		assertRefused("hoursPerPost: {low: 8, high: 16, source: own}", "hoursPerPost: {low: 8, high: 6, source: own}",
				"'youtube': a figure ranges from low, at least 0, to high");
	}

	@Test
	void a_channel_without_a_cadence_is_refused() {
		assertRefused("      cadence: {low: 0.5, high: 1, source: own}\n", "", "'cadence' is missing");
	}

	@Test
	void a_question_must_not_depend_on_the_plan() {
		assertRefused("visibleWhen: \"answer('agency-role') != 'none'\"", "visibleWhen: \"runway > 6\"",
				"whether a question is asked cannot depend on the plan");
	}

	@Test
	void a_number_that_plans_do_not_have_is_refused() {
		assertRefused("plan('voice-outside')", "plan('voice-inside')",
				"a plan has no number 'voice-inside'; known are [runway, hours-needed, hours-available, voice-outside]");
	}

	private void assertRefused(String part, String instead, String message) {
		assertThat(this.builtIn).contains(part);
		InvalidCatalogue refused = catchThrowableOfType(InvalidCatalogue.class,
				() -> CatalogueFile.read(this.builtIn.replace(part, instead)));
		List<CatalogueProblem> problems = refused.problems();
		assertThat(problems).anySatisfy((problem) -> {
			assertThat(problem.message()).contains(message);
			assertThat(problem.line()).isPositive();
		});
	}

}
