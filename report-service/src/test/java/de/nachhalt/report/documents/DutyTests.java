package de.nachhalt.report.documents;

import java.util.Arrays;
import java.util.List;

import de.nachhalt.report.documents.Duty.Role;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from a result for who does what, and for a crisis.
 */
class DutyTests {

	private final Wording words = new Wording(Language.EN);

	@ParameterizedTest
	@EnumSource(Duty.class)
	void every_duty_is_led_within_the_company_and_done_by_somebody(Duty duty) {
		for (boolean agency : new boolean[] { true, false }) {
			List<Role> leading = Arrays.stream(Role.values())
				.filter((role) -> duty.part(role, agency).leading())
				.toList();

			assertThat(leading).isNotEmpty().isSubsetOf(Role.MANAGEMENT, Role.OWNER);
			assertThat(Arrays.stream(Role.values()).map((role) -> duty.part(role, agency)))
				.containsAnyOf(Duty.Part.DOES, Duty.Part.BOTH);
		}
	}

	@ParameterizedTest
	@EnumSource(Duty.class)
	void an_agency_has_no_part_where_none_is_planned(Duty duty) {
		assertThat(duty.part(Role.AGENCY, false)).isEqualTo(Duty.Part.NONE);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("de.nachhalt.report.documents.Samples#cases")
	void an_agency_stands_in_the_matrix_when_the_delivery_model_has_one(Case company, int cycle, Language language) {
		Material material = Samples.of(company, cycle, language);
		DutyMatrix matrix = DutyMatrix.of(material, new Wording(language));

		assertThat(matrix.roles())
			.hasSize(material.result().delivery().model().contains("agency") ? Role.values().length : 4);
		assertThat(matrix.rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.cells()).hasSameSizeAs(matrix.roles()));
	}

	@Test
	void a_task_says_how_it_stands_today_where_an_answer_is_told() {
		DutyMatrix matrix = DutyMatrix.of(Samples.of(Case.BRUNNHUBER, 1, Language.EN), this.words);

		assertThat(matrix.rows()).filteredOn((row) -> row.title().equals("Decide in a crisis"))
			.singleElement()
			.extracting(DutyMatrix.Row::today)
			.isEqualTo("Reachable outside office hours: “Nobody”");
		assertThat(matrix.findings()).extracting(Finding::title).contains("Nobody in charge");
	}

	@Test
	void a_crisis_plan_says_what_the_answers_say_and_lists_twelve_elements() {
		CrisisPlan plan = CrisisPlan.of(Samples.of(Case.NORDHEIDE, 3, Language.EN), this.words);

		assertThat(plan.known()).isNotEmpty().allSatisfy((remark) -> assertThat(remark.mark()).isEqualTo("✓"));
		assertThat(plan.elements()).hasSize(12)
			.extracting(CrisisElement::state)
			.contains(CrisisElement.State.THERE, CrisisElement.State.MISSING)
			.doesNotContain(CrisisElement.State.UNKNOWN);
		assertThat(plan.tally()).isEqualTo("According to the answers 9 of 12 items are in place.");
		assertThat(plan.stands("written")).isEqualTo("in place");
	}

	@Test
	void a_crisis_plan_does_without_a_catalogue_that_asks_for_crises() {
		CrisisPlan plan = CrisisPlan.of(Samples.of(Samples.leave(), "Seidl", Language.EN), this.words);

		assertThat(plan.tally()).isEmpty();
		assertThat(plan.elements()).extracting(CrisisElement::mark).containsOnly("□");
		assertThat(plan.readiness() == null)
			.isEqualTo(Samples.leave().dimensions().stream().noneMatch((dimension) -> dimension.id().equals("crisis")));
	}

}
