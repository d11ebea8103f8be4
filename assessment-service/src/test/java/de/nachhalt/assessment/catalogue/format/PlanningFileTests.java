package de.nachhalt.assessment.catalogue.format;

import de.nachhalt.assessment.scoring.TestCatalogues;
import org.junit.jupiter.api.Test;

import static de.nachhalt.assessment.catalogue.format.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class PlanningFileTests {

	private final String builtIn = TestCatalogues.text("/catalogues/social-media-readiness-1.0.0.yaml");

	@Test
	void a_figure_without_a_known_source_is_refused() {
		refused("listening: {low: 2, high: 2, source: crowdmedia}", "listening: {low: 2, high: 2, source: gossip}",
				"planning.listening.source: There is no source “gossip”. "
						+ "Known are: absence, ard-zdf, crowdmedia, hootsuite, own.");
	}

	@Test
	void a_channel_that_meets_unknown_target_groups_is_refused() {
		refused("audiences: [applicants]", "audiences: [martians]",
				"planning.channels[3].audiences[0]: There is no “martians”.");
	}

	@Test
	void a_range_that_descends_is_refused() {
		refused("hoursPerPost: {low: 8, high: 16, source: own}", "hoursPerPost: {low: 8, high: 6, source: own}",
				"planning.channels[4].hoursPerPost: A range goes from low");
	}

	@Test
	void a_channel_without_a_cadence_is_refused() {
		refused("      cadence: {low: 0.5, high: 1, source: own}\n", "",
				"planning.channels[3].cadence: “cadence” is missing.");
	}

	@Test
	void a_question_must_not_depend_on_the_plan() {
		refused("visibleWhen: \"answer('agency-role') != 'none'\"", "visibleWhen: \"runway > 6\"",
				"visibleWhen: Whether a question is asked cannot depend on the plan.");
	}

	@Test
	void a_number_that_plans_do_not_have_is_refused() {
		refused("plan('voice-outside')", "plan('voice-inside')",
				"A plan has no number “voice-inside”. Known are: [runway, hours-needed, hours-available, voice-outside]");
	}

	private void refused(String part, String instead, String words) {
		assertThat(this.builtIn).contains(part);
		assertRefused(this.builtIn.replace(part, instead)).anySatisfy((line) -> assertThat(line).contains(words));
	}

}
