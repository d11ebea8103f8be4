package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.result.LevelState;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.Levers.Lever;
import de.nachhalt.assessment.scoring.result.Levers.Reach;
import de.nachhalt.assessment.scoring.result.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for levers, for every catalogue and all answers.
 */
class LeverLawTests {

	private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

	private static final int MOST_TRIALS = 20_000;

	@Property(tries = 1_000)
	void levers_open_the_gate_and_without_any_one_of_them_it_stays_shut(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.7 + random.nextDouble());
		String level = "l" + (1 + random.nextInt(3));
		Levers levers = Generated.outlook(catalogue, answers).levers(level);
		assertThat(reaches(catalogue, improved(answers, levers.changes()), level))
			.isEqualTo(levers.reach() == Reach.REACHED || levers.reach() == Reach.ATTAINABLE);
		for (Lever lever : levers.changes()) {
			List<Lever> others = levers.changes().stream().filter((other) -> other != lever).toList();
			assertThat(reaches(catalogue, improved(answers, others), level)).as("without " + lever).isFalse();
		}
	}

	@Property(tries = 1_000)
	void no_other_improvements_are_cheaper(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		String level = "l" + (1 + random.nextInt(3));
		List<Answer> answers = fewToImprove(catalogue, random);
		Levers levers = Generated.outlook(catalogue, answers).levers(level);
		double least = new BruteForce(Generated.compiled(catalogue), answers, level).days();
		boolean attainable = levers.reach() == Reach.REACHED || levers.reach() == Reach.ATTAINABLE;
		assertThat(attainable).isEqualTo(Double.isFinite(least));
		assertThat(levers.cheapest()).isTrue();
		if (attainable) {
			assertThat(levers.days()).isCloseTo(least, ROUNDING);
		}
	}

	@Property(tries = 1_000)
	void only_answers_that_count_are_improved_and_each_gets_better(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.7 + random.nextDouble());
		CompiledCatalogue compiled = Generated.compiled(catalogue);
		for (Lever lever : Generated.outlook(catalogue, answers).levers("l3").changes()) {
			Question question = compiled.question(lever.question());
			Answer before = answers.stream()
				.filter((answer) -> answer.question().equals(lever.question()))
				.findFirst()
				.orElseThrow();
			assertThat(question.weight()).isPositive();
			assertThat(Points.of(question, lever.value())).isGreaterThan(Points.of(question, before.value()));
		}
	}

	@Property(tries = 1_000)
	void order_changes_nothing_about_levers(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.7 + random.nextDouble());
		Levers levers = Generated.outlook(catalogue, answers).levers("l2");
		Levers other = Generated.compiled(Generated.shuffled(catalogue, new Random(Math.floorMod(seed, 200))))
			.outlook(Engagement.INTRODUCTION, Generated.shuffled(answers, random))
			.levers("l2");
		assertThat(new HashSet<>(other.changes())).isEqualTo(new HashSet<>(levers.changes()));
		assertThat(other.sentence()).isEqualTo(levers.sentence());
		assertThat(Generated.outlook(catalogue, answers).levers("l2")).isEqualTo(levers);
	}

	/**
	 * Full answers, of which so many are already the best that all combinations of
	 * improvements of the others can be tried.
	 */
	private static List<Answer> fewToImprove(Catalogue catalogue, Random random) {
		List<Answer> answers = new ArrayList<>(
				catalogue.questions().map((question) -> Generated.value(question, random)).toList());
		CompiledCatalogue compiled = Generated.compiled(catalogue);
		for (int i = 0; new BruteForce(compiled, answers, "l1").trials() > MOST_TRIALS; i++) {
			List<Improvement> better = Improvements.of(i, compiled.layout().questions[i],
					new AnswerSheet(compiled.layout(), answers));
			if (!better.isEmpty()) {
				answers.set(i, Answer.of(answers.get(i).question(), Perspective.CONSULTANT, better.getLast().to()));
			}
		}
		return answers;
	}

	private static List<Answer> improved(List<Answer> answers, List<Lever> levers) {
		List<Answer> improved = new ArrayList<>(answers);
		for (Lever lever : levers) {
			improved.removeIf((answer) -> answer.question().equals(lever.question()));
			improved.add(Answer.of(lever.question(), Perspective.CONSULTANT, lever.value()));
		}
		return improved;
	}

	private static boolean reaches(Catalogue catalogue, List<Answer> answers, String level) {
		Result result = Generated.score(catalogue, answers);
		List<String> levels = result.levels().stream().map(LevelState::id).toList();
		return levels.indexOf(result.level().reached()) >= levels.indexOf(level);
	}

	/**
	 * Tries every combination of improvements.
	 */
	private static final class BruteForce {

		private final CompiledCatalogue compiled;

		private final AnswerSheet sheet;

		private final AnswerSheet given;

		private final Evaluation evaluation;

		private final int level;

		private final List<List<Improvement>> ways = new ArrayList<>();

		private double least = Double.POSITIVE_INFINITY;

		BruteForce(CompiledCatalogue compiled, List<Answer> answers, String level) {
			this.compiled = compiled;
			this.given = new AnswerSheet(compiled.layout(), answers);
			this.sheet = this.given.copy();
			this.evaluation = new Setting(compiled, Engagement.INTRODUCTION, new PlanInputs(null)).evaluation();
			this.level = compiled.layout().names.levels().indexOf(level);
			this.evaluation.run(this.given);
			Question[] questions = compiled.layout().questions;
			for (int i = 0; i < questions.length; i++) {
				boolean improvable = questions[i].weight() > 0 && Standpoint.asked(this.evaluation, i);
				List<Improvement> better = improvable ? Improvements.of(i, questions[i], this.given) : List.of();
				if (!better.isEmpty()) {
					this.ways.add(better);
				}
			}
		}

		double trials() {
			return this.ways.stream().mapToDouble((better) -> better.size() + 1).reduce(1, (a, b) -> a * b);
		}

		double days() {
			search(0, 0);
			return this.least;
		}

		private void search(int next, double days) {
			if (next == this.ways.size()) {
				this.evaluation.run(this.sheet);
				if (this.evaluation.climb.reached >= this.level) {
					this.least = Math.min(this.least, days);
				}
				return;
			}
			search(next + 1, days);
			for (Improvement improvement : this.ways.get(next)) {
				this.sheet.improve(improvement.question(), improvement.said());
				search(next + 1, days + improvement.days());
				this.sheet.restore(improvement.question(), this.given);
			}
		}

	}

}
