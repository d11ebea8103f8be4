package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.Levers.Lever;
import de.nachhalt.assessment.scoring.result.Levers.Reach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Examples worked out by hand: a plan (none, rough, written: 0, 40, 100 points; 1 and 5
 * days), people (several of three, 40 + 40 + 20 points; 2, 1 and 1 days), hours (0, 4, 8:
 * 0, 50, 100 points; 2 and 3 days) and the market, which the client cannot change.
 */
class LeverTests {

	@Test
	void the_least_effort_wins_and_of_equal_efforts_the_fewest_steps() {
		// a mean of 60 takes 180 points: rough (40, 1 day), b (40, 1 day) and 8 hours
		// (100,
		// 5 days) make 180 in 7 days and 4 steps; with all people (100, 4 days) 4 hours
		// (50, 2 days) would do, in 7 days and 5 steps; a written plan takes 6 days alone
		Levers levers = levers("score('d') >= 60", plan("none"), people(), hours(0));
		assertThat(levers.reach()).isEqualTo(Reach.ATTAINABLE);
		assertThat(levers.cheapest()).isTrue();
		assertThat(levers.days()).isEqualTo(7);
		assertThat(levers.changes()).extracting(Lever::question).containsExactly("plan", "people", "hours");
		assertThat(levers.weeks()).isEqualTo(6);
		assertThat(levers.sentence().de()).isEqualTo(
				"„Gehen“ ist erreichbar durch 3 Verbesserungen zusammen: 7 Personentage Arbeit, wirksam nach 6 Wochen.");
	}

	@Test
	void steps_follow_one_another_and_cost_all_together() {
		Levers levers = levers("score('plan') >= 90", plan("none"), people(), hours(0));
		assertThat(levers.changes()).singleElement().satisfies((lever) -> {
			assertThat(lever.value()).isEqualTo(new Value.Choice("written"));
			assertThat(lever.days()).isEqualTo(6);
			assertThat(lever.weeks()).isEqualTo(5);
			assertThat(lever.sentence().en())
				.isEqualTo("Plan: from “none” to “written” (6 person-days of work, in effect after 5 weeks).");
		});
	}

	@Test
	void of_many_options_the_cheapest_set_is_added_to_those_there_are() {
		Levers levers = levers("score('people') >= 60", plan("none"), people("a"), hours(0));
		assertThat(levers.changes()).singleElement().satisfies((lever) -> {
			assertThat(lever.value()).isEqualTo(new Value.Choices(List.of("a", "b")));
			assertThat(lever.days()).isEqualTo(1);
		});
	}

	@Test
	void an_amount_goes_to_the_next_breakpoint_that_is_enough() {
		Levers levers = levers("score('hours') >= 45", plan("none"), people(), hours(1));
		assertThat(levers.changes()).singleElement().satisfies((lever) -> {
			assertThat(lever.value()).isEqualTo(new Value.Amount(4));
			assertThat(lever.days()).isEqualTo(2);
			assertThat(lever.from().de()).isEqualTo("1");
		});
	}

	@Test
	void where_perspectives_disagree_the_way_begins_at_the_least() {
		Levers levers = levers("score('plan') >= 90",
				Answer.of("plan", Perspective.MANAGEMENT, new Value.Choice("rough")),
				Answer.of("plan", Perspective.DOERS, new Value.Choice("none")), people(), hours(0));
		assertThat(levers.changes()).singleElement().satisfies((lever) -> {
			assertThat(lever.days()).isEqualTo(6);
			assertThat(lever.from().en()).isEqualTo("rough / none");
		});
	}

	@Test
	void what_lies_outside_the_company_is_never_proposed() {
		Levers levers = levers("score('market') >= 50", plan("none"), people(), hours(0),
				Answer.of("market", Perspective.CONSULTANT, new Value.Choice("none")));
		assertThat(levers.reach()).isEqualTo(Reach.OUT_OF_REACH);
		assertThat(levers.changes()).isEmpty();
		assertThat(levers.obstacles()).extracting(Levers.Obstacle::id).containsExactly("ready");
		assertThat(levers.sentence().de()).endsWith("Es fehlt: bereit.");
	}

	@Test
	void without_an_answer_there_is_nothing_to_improve() {
		Levers levers = levers("score('plan') >= 90", people(), hours(0));
		assertThat(levers.reach()).isEqualTo(Reach.ANSWERS_MISSING);
		assertThat(levers.sentence().en()).startsWith("Whether “Go” can be reached hangs on what is still open");
	}

	@Test
	void a_level_that_is_reached_takes_nothing() {
		Levers levers = levers("score('plan') >= 90", plan("written"), people(), hours(0));
		assertThat(levers.reach()).isEqualTo(Reach.REACHED);
		assertThat(levers.days()).isZero();
	}

	@Test
	void of_two_ways_to_meet_a_demand_the_cheaper_is_taken() {
		Levers levers = levers("score('plan') >= 90 || score('people') >= 60", plan("none"), people(), hours(0));
		assertThat(levers.cheapest()).isTrue();
		assertThat(levers.days()).isEqualTo(2);
		assertThat(levers.changes()).extracting(Lever::value).containsExactly(new Value.Choices(List.of("b", "c")));
	}

	@Test
	void what_is_planned_is_taken_as_it_is() {
		Levers levers = levers("score('plan') >= 90 && plan('voice-outside') < 1", plan("none"), people(), hours(0));
		assertThat(levers.reach()).isEqualTo(Reach.ATTAINABLE);
		assertThat(levers.cheapest()).isTrue();
		assertThat(levers.days()).isEqualTo(6);
	}

	@Test
	void what_only_a_plan_could_say_stays_open() {
		Levers levers = levers("score('plan') >= 90 && runway >= 8", plan("none"), people(), hours(0));
		assertThat(levers.reach()).isEqualTo(Reach.ANSWERS_MISSING);
		assertThat(levers.obstacles()).extracting(Levers.Obstacle::id).containsExactly("ready");
	}

	/**
	 * A better plan only helps while there are few people: improvements may hurt here, so
	 * that nothing can be proven.
	 */
	@Test
	void what_may_hurt_is_not_claimed_to_be_cheapest() {
		Levers levers = levers("score('plan') - score('people') >= 40", plan("none"), people(), hours(0));
		assertThat(levers.cheapest()).isFalse();
	}

	@Test
	void an_unknown_level_is_refused() {
		Outlook outlook = catalogue("score('plan') >= 90").outlook(Engagement.INTRODUCTION, List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> outlook.levers("heaven"));
	}

	private static Answer plan(String option) {
		return Answer.of("plan", Perspective.CONSULTANT, new Value.Choice(option));
	}

	private static Answer people(String... options) {
		return Answer.of("people", Perspective.CONSULTANT, new Value.Choices(List.of(options)));
	}

	private static Answer hours(double amount) {
		return Answer.of("hours", Perspective.CONSULTANT, new Value.Amount(amount));
	}

	private static Levers levers(String requirement, Answer... answers) {
		return catalogue(requirement).outlook(Engagement.INTRODUCTION, List.of(answers)).levers("go");
	}

	private static CompiledCatalogue catalogue(String requirement) {
		return CatalogueFile.read(TestCatalogues.text("/examples/levers.yaml").replace("REQUIREMENT", requirement));
	}

}
