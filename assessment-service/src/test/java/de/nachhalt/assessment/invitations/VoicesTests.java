package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VoicesTests {

	private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

	@Test
	void fewer_than_three_say_nothing() {
		assertThat(together("goal-clarity", "none", "none")).isEmpty();
	}

	@Test
	void of_options_the_one_nearest_to_the_mean_of_the_points_is_taken() {
		// 0, 30 and 100 points: 43.3 on average
		assertThat(value("goal-clarity", "none", "wish", "measurable")).isEqualTo("wish");
		// 65, 65 and 100 points: 76.7
		assertThat(value("goal-clarity", "named", "measurable", "named")).isEqualTo("named");
	}

	@Test
	void the_order_of_the_respondents_changes_nothing() {
		assertThat(value("goal-clarity", "measurable", "none", "wish"))
			.isEqualTo(value("goal-clarity", "wish", "measurable", "none"));
	}

	@Test
	void of_many_options_those_are_taken_that_half_chose() {
		assertThat(value("audience-insight", List.of("talks", "service"), List.of("talks"), List.of("survey"),
				List.of("service")))
			.isEqualTo(List.of("talks", "service"));
	}

	@Test
	void an_option_that_rules_out_others_yields_to_them() {
		assertThat(value("audience-insight", List.of("gut"), List.of("gut"), List.of("talks"), List.of("talks")))
			.isEqualTo(List.of("talks"));
		assertThat(value("audience-insight", List.of("gut"), List.of("gut"), List.of("talks")))
			.isEqualTo(List.of("gut"));
	}

	@Test
	void of_amounts_the_mean_is_taken() {
		assertThat(value("hours", 2.0, 4.0, 9.0)).isEqualTo(5.0);
	}

	@Test
	void one_value_among_many_without_is_not_told() {
		assertThat(together("goal-clarity", "named", null, null)).isEmpty();
	}

	@Test
	void three_who_do_not_know_are_told() {
		assertThat(together("goal-clarity", null, null, null)).get()
			.extracting(GivenAnswer::state)
			.isEqualTo(AnswerState.UNKNOWN);
	}

	@Test
	void the_answer_of_all_names_no_invitation() {
		assertThat(together("goal-clarity", "named", "named", "named")).get()
			.extracting(GivenAnswer::by, GivenAnswer::perspective, GivenAnswer::comment)
			.containsExactly("invitations", Perspective.DOERS, null);
	}

	private static Object value(String question, Object... values) {
		return together(question, values).orElseThrow().value();
	}

	private static Optional<GivenAnswer> together(String id, Object... values) {
		Question question = Objects.requireNonNull(TestCatalogues.builtIn().question(id));
		List<Respondent> respondents = new ArrayList<>();
		Arrays.asList(values).forEach((value) -> respondents.add(respondent(id, value, respondents.size())));
		return new Voices(respondents).to(question, NOW);
	}

	private static Respondent respondent(String question, Object value, int number) {
		AnswerState state = (value != null) ? AnswerState.ANSWERED : AnswerState.UNKNOWN;
		GivenAnswer answer = new GivenAnswer(question, Perspective.DOERS, state, value, "a comment", null,
				"invitation " + number, NOW, null);
		return new Respondent("respondent " + number, "tenant", 1, "client", "assessment", "invitation",
				Perspective.DOERS, List.of(answer), new Progress(1, 1), NOW);
	}

}
