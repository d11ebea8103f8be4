package de.nachhalt.assessment.scoring.runway;

import java.time.LocalDate;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.result.Runway.Cause;
import de.nachhalt.assessment.scoring.result.Runway.LargestPlan.Cadence;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Worked out by hand from the plan in {@link Plans#workedOut()}.
 */
class RunwayTests {

	private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

	private final Plan plan = Plans.workedOut();

	@Test
	void a_plan_with_enough_hours_money_and_ideas_carries() {
		Runway runway = Plans.runway(this.plan);
		assertThat(runway.carries()).isEqualTo(Truth.TRUE);
		assertThat(runway.weeks()).isEqualTo(Range.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
		assertThat(runway.cause()).isNull();
		assertThat(runway.earliest()).isNull();
		assertThat(runway.hours().needed().high()).isEqualTo(8.5, ROUNDING);
		assertThat(runway.hours().available().low()).isEqualTo(9.6, ROUNDING);
		assertThat(runway.sentence().de()).isEqualTo("Der Plan trägt auf Dauer. Nötig sind 8,5 Stunden je Woche "
				+ "(LinkedIn 4; Eigener Blog mit Newsletter 2; Zuhören 2; Lernen 0,5), verfügbar sind 9,6 "
				+ "(Marketing 7,2; Technik 2,4).");
		assertThat(runway.sentence().en()).isEqualTo("The plan carries for good. Needed are 8.5 hours per week "
				+ "(LinkedIn 4; Own blog with newsletter 2; listening 2; learning 0.5), available are 9.6 "
				+ "(Marketing 7.2; Technik 2.4).");
		assertThat(runway.assumptions()).isEmpty();
	}

	@Test
	void too_few_hours_end_a_plan_on_its_first_day() {
		Runway runway = Plans.runway(Plans.with(this.plan, List.of(Plans.linkedIn(2), Plans.blog(0.5))));
		assertThat(runway.carries()).isEqualTo(Truth.FALSE);
		assertThat(runway.cause()).isEqualTo(Cause.HOURS);
		assertThat(runway.latest()).isEqualTo(Plans.MONDAY);
		assertThat(runway.sentence().de())
			.startsWith("Der Plan trägt vom ersten Tag (05.10.2026) an nicht. " + "Nötig sind 10 Stunden je Woche");
		assertThat(runway.sentence().en())
			.startsWith("The plan does not carry from the first day (5 October 2026) on.");
	}

	@Test
	void money_ends_when_the_budget_is_spent() {
		Plan spending = Plans.with(this.plan, new Plan.Money(6_000.0, 200.0, 700.0), this.plan.content(), null);
		Runway runway = Plans.runway(spending);
		assertThat(runway.cause()).isEqualTo(Cause.MONEY);
		assertThat(runway.weeks().low()).isEqualTo(52, ROUNDING);
		assertThat(runway.latest()).isEqualTo(LocalDate.of(2027, 10, 4));
		assertThat(runway.sentence().en())
			.isEqualTo("The plan lasts 52 weeks, until 4 October 2027. Money: budget 6000 "
					+ "euros, 200 added and 700 spent per month; that lasts 52 weeks.");
	}

	@Test
	void content_ends_when_the_stock_is_used_up() {
		Plan poor = Plans.with(this.plan, this.plan.money(), new Plan.Content(10.0, 1.0), null);
		Runway runway = Plans.runway(poor);
		assertThat(runway.cause()).isEqualTo(Cause.CONTENT);
		assertThat(runway.weeks()).isEqualTo(Range.of(8.0, 8.0));
		assertThat(runway.latest()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(runway.sentence().de()).isEqualTo("Der Plan reicht 8 Wochen, bis zum 30.11.2026. Themen: Vorrat 10 "
				+ "Ideen, Zugang je Woche 1, Bedarf je Woche 2,3; das reicht 8 Wochen.");
	}

	@Test
	void a_bounded_plan_carries_when_everything_lasts_until_its_end() {
		Plan bounded = Plans.with(this.plan, this.plan.money(), new Plan.Content(10.0, 1.0), 8.0);
		assertThat(Plans.runway(bounded).carries()).isEqualTo(Truth.TRUE);
		assertThat(Plans.runway(bounded).sentence().de()).startsWith("Der Plan trägt für die vorgesehenen 8 Wochen.");
		Plan longer = Plans.with(bounded, bounded.money(), bounded.content(), 9.0);
		assertThat(Plans.runway(longer).carries()).isEqualTo(Truth.FALSE);
	}

	@Test
	void what_is_unknown_comes_from_the_catalogue_and_is_named_with_its_source() {
		Plan vague = Plans.with(this.plan, List.of(new Plan.Outlet("linkedin", 2.0, null, null, 0), Plans.blog(0.25)));
		Runway runway = Plans.runway(vague);
		// LinkedIn 2 × 1..2 + 0.5..2, the rest 4.5
		assertThat(runway.hours().needed()).isEqualTo(Range.of(7.0, 10.5));
		assertThat(runway.carries()).isEqualTo(Truth.OPEN);
		assertThat(runway.weeks()).isEqualTo(Range.of(0, Double.POSITIVE_INFINITY));
		assertThat(runway.assumptions()).extracting(Runway.Assumption::input)
			.containsExactly("channels[linkedin].hoursPerPost", "channels[linkedin].community");
		assertThat(runway.assumptions().getFirst().range()).isEqualTo(Range.of(1.0, 2.0));
		assertThat(runway.assumptions().getFirst().year()).isEqualTo(2026);
		assertThat(runway.sentence().de()).contains("noch offen", "7 bis 10,5 Stunden",
				"Nicht bekannt sind: LinkedIn: Stunden je Beitrag; LinkedIn: Stunden je Woche für Kontaktpflege.");
	}

	@Test
	void coordination_with_an_agency_is_never_zero() {
		List<Plan.Person> people = List.of(this.plan.people().getFirst(), this.plan.people().getLast(),
				new Plan.Person("Agentur", 5.0, 0.0, List.of("photo"), true));
		Plan helped = Plans.with(this.plan, people, List.of(), "Marketing");
		Plan denied = new Plan(helped.start(), null, helped.channels(), people, List.of(), "Marketing", false, 2.0, 0.0,
				0.5, helped.money(), helped.content(), helped.audiences(), helped.purposes());
		assertThat(Plans.runway(denied).hours().parts()).filteredOn((part) -> part.id().equals("coordination"))
			.extracting(Runway.Hours.Part::hours)
			.containsExactly(Range.of(1.0, 1.0));
		assertThat(Plans.runway(helped).hours().parts()).filteredOn((part) -> part.id().equals("coordination"))
			.extracting(Runway.Hours.Part::hours)
			.containsExactly(Range.of(1.0, 3.0));
	}

	@Test
	void an_agency_cannot_listen_and_brief_itself() {
		Plan outsourced = Plans.with(this.plan,
				List.of(new Plan.Person("Agentur", 40.0, 0.0, List.of(Plan.ANSWERING), true)), List.of(), "Agentur");
		Runway runway = Plans.runway(outsourced);
		assertThat(runway.carries()).isEqualTo(Truth.FALSE);
		assertThat(runway.sentence().de()).endsWith(
				"Zuhören, Abstimmung und Lernen bleiben im Haus und brauchen 3,5 bis 5,5 Stunden; dort sind es 0.");
	}

	@Test
	void without_the_most_important_person_answering_rests_unless_somebody_steps_in() {
		Runway alone = Plans.runway(this.plan);
		assertThat(alone.cover().away()).isEqualTo("Marketing");
		assertThat(alone.cover().needed()).isEqualTo(Range.of(3.5, 3.5));
		assertThat(alone.cover().available().low()).isEqualTo(2.4, ROUNDING);
		assertThat(alone.cover().goesOn()).isEqualTo(Truth.FALSE);
		Plan covered = Plans.with(this.plan, this.plan.people(),
				List.of(new Plan.Substitute("Vertrieb", "Marketing", 2.0, List.of(Plan.ANSWERING))), "Marketing");
		assertThat(Plans.runway(covered).cover().goesOn()).isEqualTo(Truth.TRUE);
	}

	@Test
	void the_largest_plan_fills_one_channel_after_the_other() {
		// 7.1 h and 3 ideas: LinkedIn 2 (4 h), no blog post (6.5 h), then a third on
		// LinkedIn
		Runway.LargestPlan largest = Plans.runway(this.plan).largest();
		assertThat(largest.found()).isTrue();
		assertThat(largest.channels()).extracting(Cadence::channel, Cadence::posts)
			.containsExactly(tuple("linkedin", 3), tuple("blog", 0));
		assertThat(largest.needed().low()).isEqualTo(8, ROUNDING);
		assertThat(largest.sentence().de()).isEqualTo(
				"Höchstens tragen: LinkedIn mit 3 Beiträgen je Woche. 8 von 9,6 Stunden je Woche sind dann gebunden.");
		assertThat(Plans.runway(this.plan).possible()).isNull();
	}

	@Test
	void where_nobody_has_hours_no_plan_carries() {
		Runway runway = Plans.runway(Plans.with(this.plan, List.of(), List.of(), null));
		assertThat(runway.largest().found()).isFalse();
		assertThat(runway.largest().sentence().en())
			.startsWith("At present no plan carries, not even one without posts.");
		assertThat(runway.cover().sentence().de())
			.isEqualTo("Im Haus ist niemand eingeplant, der zuhört und antwortet.");
	}

}
