package de.nachhalt.assessment.comparison;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.AssessmentState;
import de.nachhalt.assessment.assessments.CatalogueKey;
import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.comparison.Comparison.Side;
import de.nachhalt.assessment.comparison.ComparisonResponse.LevelChange;
import de.nachhalt.assessment.comparison.ComparisonResponse.QuestionChange;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.Result;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An example worked out by hand. Between two cycles a rough plan became worth 70 points
 * instead of 40 in the catalogue; the client has written the plan down (100), confirmed
 * its hours (50), and nobody asked again for the people (40) and the market (100).
 */
class ComparisonTests {

	private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

	private final CompiledCatalogue earlier = catalogue("1.0.0", "points: 40, days: 5");

	private final CompiledCatalogue later = catalogue("1.1.0", "points: 70, days: 5");

	private final Assessment first = assessment(1, "1.0.0", List.of(said("plan", "rough", null),
			said("people", List.of("a"), null), said("hours", 4.0, null), said("market", "big", null)));

	private final Assessment second = assessment(2, "1.1.0", List.of(said("plan", "written", null),
			said("people", List.of("a"), 1), said("hours", 4.0, null), said("market", "big", 1)));

	private final Comparison comparison = new Comparison(
			new Side(this.first, this.earlier, score(this.earlier, "rough")),
			new Side(this.second, this.later, score(this.later, "written")), score(this.later, "rough"));

	@Test
	void a_change_of_score_splits_into_what_the_catalogue_and_what_the_client_did() {
		ScoreChange total = this.comparison.total();
		assertThat(total.before()).isEqualTo((130 / 3.0 + 100) / 2, EXACTLY);
		assertThat(total.catalogue()).isEqualTo(5, EXACTLY);
		assertThat(total.client()).isEqualTo(5, EXACTLY);
		assertThat(total.after()).isEqualTo((190 / 3.0 + 100) / 2, EXACTLY);
		assertThat(total.notRechecked()).isEqualTo(2 / 3.0, EXACTLY);

		ScoreChange dimension = this.comparison.dimensions().getFirst().score();
		assertThat(dimension.catalogue()).isEqualTo(10, EXACTLY);
		assertThat(dimension.client()).isEqualTo(10, EXACTLY);
		assertThat(dimension.notRechecked()).isEqualTo(1 / 3.0, EXACTLY);
		ScoreChange outside = this.comparison.dimensions().getLast().score();
		assertThat(outside).isEqualTo(new ScoreChange(100.0, 100.0, 0.0, 0.0, 1));
	}

	@Test
	void the_level_is_told_as_it_was_as_it_would_be_and_as_it_is() {
		assertThat(this.comparison.level()).isEqualTo(new LevelChange("stay", "stay", "go"));
	}

	@Test
	void each_question_says_what_became_of_its_answer() {
		assertThat(this.comparison.questions())
			.extracting(QuestionChange::id, QuestionChange::before, QuestionChange::after, QuestionChange::recheck)
			.containsExactly(tuple("plan", 70.0, 100.0, Recheck.CHANGED), tuple("people", 40.0, 40.0, Recheck.CARRIED),
					tuple("hours", 50.0, 50.0, Recheck.CONFIRMED), tuple("market", 100.0, 100.0, Recheck.CARRIED));
	}

	@Test
	void the_sentence_names_both_reasons_and_what_was_not_looked_at() {
		assertThat(ComparisonPhrases.sentence(1, this.comparison.total(), this.comparison.unseen()).de()).isEqualTo(
				"Gesamtwert von 72 auf 82: +5 Punkte durch Veränderungen beim Kunden, +5 durch den Kriterienkatalog. "
						+ "2 von 4 beantworteten Fragen sind seit Zyklus 1 nicht neu geprüft.");
	}

	@Test
	void what_was_looked_at_in_between_is_not_unseen() {
		Assessment third = assessment(3, "1.1.0", List.of(said("plan", "rough", 2), said("people", List.of("b"), 1)));
		assertThat(Recheck.of("plan", this.first, third)).isEqualTo(Recheck.CONFIRMED);
		assertThat(Recheck.of("plan", this.second, third)).isEqualTo(Recheck.CARRIED);
		assertThat(Recheck.of("people", this.first, third)).isEqualTo(Recheck.CARRIED);
	}

	@Test
	void what_only_one_cycle_answers_is_added_or_gone() {
		Assessment none = assessment(2, "1.1.0", List.of());
		assertThat(Recheck.of("plan", this.first, none)).isEqualTo(Recheck.GONE);
		assertThat(Recheck.of("plan", none, this.second)).isEqualTo(Recheck.ADDED);
		assertThat(Recheck.of("plan", none, none)).isEqualTo(Recheck.UNANSWERED);
	}

	@Test
	void without_a_score_on_one_side_nothing_is_claimed() {
		assertThat(ScoreChange.of(null, 30.0, 40.0, 0)).isEqualTo(new ScoreChange(null, 40.0, null, 10.0, 0));
		assertThat(ScoreChange.of(30.0, null, 40.0, 0)).isEqualTo(new ScoreChange(30.0, 40.0, null, null, 0));
	}

	private static Result score(CompiledCatalogue catalogue, String plan) {
		return catalogue.score(Engagement.INTRODUCTION,
				List.of(Answer.of("plan", Perspective.CONSULTANT, new Value.Choice(plan)),
						Answer.of("people", Perspective.CONSULTANT, new Value.Choices(List.of("a"))),
						Answer.of("hours", Perspective.CONSULTANT, new Value.Amount(4)),
						Answer.of("market", Perspective.CONSULTANT, new Value.Choice("big"))));
	}

	private static GivenAnswer said(String question, Object value, @Nullable Integer carriedFrom) {
		return new GivenAnswer(question, Perspective.CONSULTANT, AnswerState.ANSWERED, value, null, null, "somebody",
				Instant.EPOCH, carriedFrom);
	}

	private static Assessment assessment(int cycle, String version, List<GivenAnswer> answers) {
		return new Assessment("a" + cycle, "tenant", 1, "client", new CatalogueKey("levers", version),
				Engagement.INTRODUCTION, cycle, AssessmentState.OPEN, Instant.EPOCH, "", answers, List.of(), null,
				null);
	}

	private static CompiledCatalogue catalogue(String version, String rough) {
		return CatalogueFile.read(TestCatalogues.text("/examples/levers.yaml")
			.replace("REQUIREMENT", "score('d') >= 60")
			.replace("version: 1.0.0", "version: " + version)
			.replace("points: 40, days: 5", rough));
	}

}
