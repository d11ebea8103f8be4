package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.DimensionScore;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.Result;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Models of other kinds than the built-in one, with results worked out by hand.
 */
class ForeignModelTests {

	private static final double ROUNDING = 1e-9;

	/**
	 * Kit 3, defibrillator 2, trained 4, rehearsed 1 point; fair from 5, good from 9.
	 */
	@Nested
	class A_sum_of_yes_and_no_with_bands {

		private final Model model = new Model("/examples/yes-no-sum.yaml");

		@Test
		void every_yes_counts_what_it_weighs() {
			// material 3 + 0, people 4 + 1
			Result result = this.model.score("kit", "yes", "defibrillator", "no", "trained", "yes", "rehearsed", "yes");
			assertThat(result.total().score()).isEqualTo(8);
			assertThat(scores(result)).containsExactly(3.0, 5.0);
			assertThat(result.level().reached()).isEqualTo("fair");
		}

		@Test
		void what_is_open_widens_the_sum_by_what_it_weighs() {
			// 3 + 0 + 4 and perhaps 1: between 7 and 8, so good (9) is out of reach
			Result result = this.model.score("kit", "yes", "defibrillator", "no", "trained", "yes");
			assertThat(result.total().low()).isEqualTo(7);
			assertThat(result.total().high()).isEqualTo(8);
			assertThat(result.level()).isEqualTo(new Result.Reach("fair", "fair"));
		}

		@Test
		void what_does_not_apply_counts_nothing() {
			// 3 + 4 + 1 of 8
			Result result = this.model.score("kit", "yes", "defibrillator", null, "trained", "yes", "rehearsed", "yes");
			assertThat(result.total().score()).isEqualTo(8);
			assertThat(result.total().low()).isEqualTo(result.total().high());
		}

		@Test
		void a_knock_out_decides_by_itself() {
			// 0 + 2 + 4 + 1 = 7 would be fair
			Result result = this.model.score("kit", "no", "defibrillator", "yes", "trained", "yes", "rehearsed", "yes");
			assertThat(result.total().score()).isEqualTo(7);
			assertThat(result.level()).isEqualTo(new Result.Reach("poor", "poor"));
			assertThat(result.flags()).singleElement().satisfies((flag) -> {
				assertThat(flag.id()).isEqualTo("knock-out-kit");
				assertThat(flag.state()).isEqualTo(Truth.TRUE);
				assertThat(flag.title().de()).isEqualTo("K.-o.-Kriterium: Gibt es einen Verbandkasten?");
				assertThat(flag.sentence().en()).startsWith("This question decides by itself: "
						+ "with less than 100 points, “Poor” is the highest level within reach.");
			});
		}

		@Test
		void as_long_as_it_is_open_everything_above_is() {
			// 2 + 4 + 1 = 7, with the kit 10
			Result result = this.model.score("defibrillator", "yes", "trained", "yes", "rehearsed", "yes");
			assertThat(result.level()).isEqualTo(new Result.Reach("poor", "good"));
		}

	}

	/**
	 * The least of everything; habit from 40, safety from 60 with two places.
	 */
	@Nested
	class A_ladder_as_strong_as_its_weakest_link {

		private final Model model = new Model("/examples/weakest-link.yaml");

		@Test
		void the_weakest_decides() {
			// copies min(80, 50) = 50, restoring 60, all 50
			Result result = this.model.score("frequency", "daily", "places", 1.0, "tested", "once");
			assertThat(scores(result)).containsExactly(50.0, 60.0);
			assertThat(result.total().score()).isEqualTo(50);
			assertThat(result.level()).isEqualTo(new Result.Reach("habit", "habit"));
		}

		@Test
		void each_rung_asks_for_all_below() {
			// copies min(80, 100) = 80, restoring 60, all 60
			Result result = this.model.score("frequency", "daily", "places", 2.0, "tested", "once");
			assertThat(result.total().score()).isEqualTo(60);
			assertThat(result.level().reached()).isEqualTo("safety");
			// copies min(0, 100) = 0: two places do not help without the rung below
			assertThat(this.model.score("frequency", "never", "places", 2.0, "tested", "once").level())
				.isEqualTo(new Result.Reach("hope", "hope"));
		}

		@Test
		void what_is_unknown_may_be_the_weakest() {
			// copies 50, restoring 0 to 100: all between 0 and 50
			Result result = this.model.score("frequency", "daily", "places", 1.0);
			assertThat(result.total().low()).isEqualTo(0);
			assertThat(result.total().high()).isEqualTo(50);
			assertThat(result.level()).isEqualTo(new Result.Reach("hope", "habit"));
		}

		@Test
		void the_lever_is_the_weakest_link() {
			// only the places hold it back: from one to two, 3 days
			Levers levers = this.model.levers("safety", "frequency", "daily", "places", 1.0, "tested", "once");
			assertThat(levers.cheapest()).isTrue();
			assertThat(levers.days()).isEqualTo(3);
			assertThat(levers.changes()).singleElement()
				.satisfies((lever) -> assertThat(lever.value()).isEqualTo(new Value.Amount(2)));
		}

	}

	/**
	 * Service = (2 × contact + 1 × knowledge) ÷ 3, contact = (3 × speed + 1 × tone) ÷ 4,
	 * both measured against what is aimed at; knowledge = the lesser of documents and
	 * people.
	 */
	@Nested
	class A_weighted_tree_with_targets {

		private final Model model = new Model("/examples/weighted-tree.yaml");

		@Test
		void a_score_is_the_share_of_what_is_aimed_at() {
			// speed 60 of 60 = 100, tone 40 of 80 = 50, contact (300 + 50) ÷ 4 = 87.5
			// knowledge min(50, 75) = 50, service (175 + 50) ÷ 3 = 75
			Result result = this.model.score("speed-aim", "day", "speed", "day", "tone-aim", "personal", "tone",
					"formal", "documents", "partly", "people", 3.0);
			assertThat(scores(result)).containsExactly(75.0, 87.5, 50.0);
			assertThat(result.total().score()).isEqualTo(75);
			assertThat(result.level()).isEqualTo(new Result.Reach("close", "close"));
			assertThat(result.delivery().model()).isEqualTo("improve");
		}

		@Test
		void parts_say_what_they_are_part_of() {
			assertThat(this.model.score().dimensions()).extracting(DimensionScore::id)
				.containsExactly("service", "contact", "knowledge");
			assertThat(this.model.score().dimensions()).extracting(DimensionScore::parent)
				.containsExactly(null, "service", "service");
		}

		@Test
		void a_higher_aim_makes_the_same_answer_worth_less() {
			// speed 60 of 100 = 60, tone 50, contact (180 + 50) ÷ 4 = 57.5
			// service (115 + 50) ÷ 3 = 55
			Result result = this.model.score("speed-aim", "hour", "speed", "day", "tone-aim", "personal", "tone",
					"formal", "documents", "partly", "people", 3.0);
			assertThat(result.total().score()).isEqualTo(55);
			assertThat(result.level().reached()).isEqualTo("below");
		}

		@Test
		void more_than_what_is_aimed_at_is_not_more_than_full() {
			// speed 60 of 20, tone 80 of 80: contact 100
			Result result = this.model.score("speed-aim", "week", "speed", "day", "tone-aim", "personal", "tone",
					"personal", "documents", "partly", "people", 3.0);
			assertThat(scores(result)).containsExactly(250.0 / 3, 100.0, 50.0);
			assertThat(result.level().reached()).isEqualTo("met");
			assertThat(result.delivery().model()).isEqualTo("go-on");
		}

		@Test
		void until_the_aim_is_known_nothing_is() {
			// tone 0 to 100: contact 75 to 100, service (150 + 50) ÷ 3 to (200 + 50) ÷ 3
			Result result = this.model.score("speed-aim", "day", "speed", "day", "tone", "formal", "documents",
					"partly", "people", 3.0);
			assertThat(result.total().low()).isCloseTo(200.0 / 3, within(ROUNDING));
			assertThat(result.total().high()).isCloseTo(250.0 / 3, within(ROUNDING));
			assertThat(result.level()).isEqualTo(new Result.Reach("close", "met"));
		}

		@Test
		void without_an_aim_the_question_does_not_count() {
			// contact is speed alone: 100
			Result result = this.model.score("speed-aim", "day", "speed", "day", "tone-aim", null, "tone", "formal",
					"documents", "partly", "people", 3.0);
			assertThat(scores(result)).containsExactly(250.0 / 3, 100.0, 50.0);
			assertThat(result.level().reached()).isEqualTo("met");
		}

		@Test
		void levers_work_towards_the_aim() {
			// only the tone is short of its aim: from formal to personal, 1 day
			Levers levers = this.model.levers("met", "speed-aim", "day", "speed", "day", "tone-aim", "personal", "tone",
					"formal", "documents", "partly", "people", 3.0);
			assertThat(levers.cheapest()).isTrue();
			assertThat(levers.days()).isEqualTo(1);
			assertThat(levers.changes()).extracting(Levers.Lever::question).containsExactly("tone");
		}

	}

	private static List<Double> scores(Result result) {
		return result.dimensions().stream().map(DimensionScore::score).toList();
	}

	/**
	 * A catalogue with a short way to answer it.
	 */
	private static final class Model {

		private final CompiledCatalogue catalogue;

		Model(String file) {
			this.catalogue = CatalogueFile.read(TestCatalogues.text(file));
		}

		/**
		 * Scores answers given as questions and options or amounts in turn; null stands
		 * for "not applicable".
		 */
		Result score(Object... said) {
			return this.catalogue.score(Engagement.INTRODUCTION, answers(said));
		}

		Levers levers(String level, Object... said) {
			return this.catalogue.outlook(Engagement.INTRODUCTION, answers(said)).levers(level);
		}

		private List<Answer> answers(Object... said) {
			List<Answer> answers = new ArrayList<>();
			for (int i = 0; i < said.length; i += 2) {
				String question = said[i].toString();
				Perspective who = this.catalogue.question(question).perspectives().getFirst();
				answers.add(switch (said[i + 1]) {
					case null -> Answer.notApplicable(question, who);
					case Double amount -> Answer.of(question, who, new Value.Amount(amount));
					default -> Answer.of(question, who, new Value.Choice(said[i + 1].toString()));
				});
			}
			return answers;
		}

	}

}
