package de.nachhalt.client.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.nachhalt.client.assessments.Bilingual;
import de.nachhalt.client.portfolio.NextStep.Kind;
import de.nachhalt.client.records.Care;
import de.nachhalt.client.records.PlannedStep;
import de.nachhalt.client.records.Status;
import de.nachhalt.client.standing.KnownAssessment;
import de.nachhalt.client.standing.KnownInvitation;
import de.nachhalt.client.standing.KnownReport;
import de.nachhalt.client.standing.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTests {

	private static final Instant SPRING = Instant.parse("2026-03-31T09:00:00Z");

	private static final Instant SUMMER = Instant.parse("2026-07-01T09:00:00Z");

	private static final Instant AUTUMN = Instant.parse("2026-09-30T00:00:00Z");

	private static final Care CARE = care(null, null);

	@Test
	void a_new_client_is_assessed_first() {
		Outlook outlook = outlook(CARE, standing(List.of()), SPRING);

		assertThat(outlook.nextStep()).isEqualTo(NextStep.of(Kind.FIRST_ASSESSMENT));
		assertThat(outlook.attention()).isEmpty();
		assertThat(outlook.changesAt()).isNull();
	}

	@Test
	void half_a_year_after_an_assessment_the_next_is_due() {
		Standing standing = standing(List.of(completed("a", SPRING, false)));

		Outlook before = outlook(CARE, standing, AUTUMN.minusMillis(1));
		assertThat(before.nextStep()).isEqualTo(new NextStep(Kind.REASSESS, null, LocalDate.parse("2026-09-30")));
		assertThat(before.attention()).isEmpty();
		assertThat(before.changesAt()).isEqualTo(AUTUMN);
		Outlook then = outlook(CARE, standing, AUTUMN);
		assertThat(then.attention()).containsExactly(Attention.REASSESSMENT_DUE);
		assertThat(then.changesAt()).isNull();
	}

	@Test
	void at_the_top_of_the_ladder_a_year_is_soon_enough() {
		Standing standing = standing(List.of(completed("a", SPRING, true)));

		assertThat(outlook(CARE, standing, SUMMER).nextStep().due()).isEqualTo("2027-03-31");
	}

	@Test
	void a_day_set_by_hand_counts_until_it_is_done() {
		Care byHand = care(null, LocalDate.parse("2026-05-01"));
		Standing spring = standing(List.of(completed("a", SPRING, false)));
		Standing summer = standing(List.of(completed("a", SPRING, false), completed("b", SUMMER, false)));

		assertThat(outlook(byHand, spring, SUMMER).attention()).containsExactly(Attention.REASSESSMENT_DUE);
		assertThat(outlook(byHand, summer, SUMMER).attention()).isEmpty();
		assertThat(outlook(byHand, summer, SUMMER).nextStep().due()).isEqualTo("2027-01-01");
	}

	@Test
	void nothing_is_due_while_an_assessment_is_under_way() {
		Outlook outlook = outlook(CARE, standing(List.of(completed("a", SPRING, false), begun("b"))),
				AUTUMN.plusSeconds(1));

		assertThat(outlook.attention()).isEmpty();
		assertThat(outlook.nextStep()).isEqualTo(NextStep.of(Kind.FINISH_ASSESSMENT));
	}

	@Test
	void an_answer_is_missed_from_the_day_of_the_reminder_until_it_comes() {
		KnownInvitation asked = invitation("b", SUMMER, null);
		Standing standing = new Standing(List.of(begun("b")), List.of(asked), List.of());

		assertThat(outlook(CARE, standing, SUMMER.minusMillis(1)).changesAt()).isEqualTo(SUMMER);
		Outlook then = outlook(CARE, standing, SUMMER);
		assertThat(then.attention()).containsExactly(Attention.INVITATION_OVERDUE);
		assertThat(then.nextStep()).isEqualTo(NextStep.of(Kind.ASK_AGAIN));
		Standing answered = new Standing(List.of(begun("b")), List.of(invitation("b", SUMMER, SUMMER)), List.of());
		assertThat(outlook(CARE, answered, AUTUMN).attention()).isEmpty();
		Standing over = new Standing(List.of(completed("b", SUMMER, false)), List.of(asked), List.of());
		assertThat(outlook(CARE, over, SUMMER).attention()).isEmpty();
	}

	@Test
	void a_failed_report_matters_while_its_assessment_is_the_newest() {
		List<KnownReport> reports = List
			.of(new KnownReport("r", "neuland", "c", "a", KnownReport.State.FAILED, SPRING));
		Standing newest = new Standing(List.of(completed("a", SPRING, false)), List.of(), reports);
		Standing older = new Standing(List.of(completed("a", SPRING, false), completed("b", SUMMER, false)), List.of(),
				reports);

		assertThat(outlook(CARE, newest, SUMMER).attention()).containsExactly(Attention.REPORT_FAILED);
		assertThat(outlook(CARE, newest, SUMMER).nextStep().kind()).isEqualTo(Kind.RETRY_REPORT);
		assertThat(outlook(CARE, older, SUMMER).attention()).isEmpty();
	}

	@Test
	void what_somebody_plans_comes_before_what_follows() {
		PlannedStep plan = new PlannedStep("Termin mit der Geschäftsführung", LocalDate.parse("2026-04-15"));

		assertThat(outlook(care(plan, null), standing(List.of(begun("a"))), SPRING).nextStep())
			.isEqualTo(new NextStep(Kind.PLANNED, plan.text(), plan.due()));
	}

	@Test
	void a_client_was_last_in_touch_when_it_last_did_something() {
		Standing standing = new Standing(List.of(completed("a", SPRING, false)),
				List.of(invitation("a", AUTUMN, SUMMER)), List.of());

		assertThat(standing.lastContact()).contains(SUMMER);
		assertThat(standing(List.of()).lastContact()).isEmpty();
	}

	@Test
	void an_action_is_overdue_from_the_day_after_it_was_due() {
		LocalDate due = LocalDate.parse("2026-06-30");
		Standing standing = standing(List.of(begun("a")));

		Outlook onTheDay = new Outlook(CARE, standing, due, SUMMER.minus(Duration.ofDays(1)));
		assertThat(onTheDay.attention()).isEmpty();
		assertThat(onTheDay.nextStep().kind()).isEqualTo(Kind.FINISH_ASSESSMENT);
		assertThat(onTheDay.changesAt()).isEqualTo("2026-07-01T00:00:00Z");
		Outlook after = new Outlook(CARE, standing, due, SUMMER);
		assertThat(after.attention()).containsExactly(Attention.ACTION_OVERDUE);
		assertThat(after.nextStep()).isEqualTo(new NextStep(Kind.PURSUE_ACTION, null, due));
		assertThat(after.changesAt()).isNull();
	}

	private static Outlook outlook(Care care, Standing standing, Instant now) {
		return new Outlook(care, standing, null, now);
	}

	private static Care care(@Nullable PlannedStep step, @Nullable LocalDate reassessmentOn) {
		return new Care(Status.ASSESSMENT, null, step, reassessmentOn);
	}

	private static Standing standing(List<KnownAssessment> assessments) {
		return new Standing(assessments, List.of(), List.of());
	}

	private static KnownAssessment begun(String id) {
		return new KnownAssessment(id, "neuland", "c", 2, SPRING, null, null, null);
	}

	private static KnownAssessment completed(String id, Instant at, boolean highest) {
		KnownAssessment.Level level = new KnownAssessment.Level("pilot", new Bilingual("Erproben", "Pilot"), 3,
				highest);
		return new KnownAssessment(id, "neuland", "c", 1, SPRING, at, level, 0.9);
	}

	private static KnownInvitation invitation(String assessment, Instant remindAt, @Nullable Instant answeredAt) {
		return new KnownInvitation("i", "neuland", "c", assessment, SPRING, remindAt.plusSeconds(1), remindAt,
				answeredAt, null);
	}

}
