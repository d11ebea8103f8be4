package de.nachhalt.assessment.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Facts;

/**
 * Evaluates the same assessment many times with answers that chance has a hand in. The
 * dice start from the digest of the answers and questions take their turns in the order
 * of their ids: the same answers meet the same luck, in whatever order they are listed.
 */
final class Draws {

	/**
	 * Enough that a share is known to half a percentage point.
	 */
	static final int COUNT = 10_000;

	private final Setting setting;

	private final CompiledCatalogue compiled;

	private final AnswerSheet given;

	private final String digest;

	Draws(Setting setting, AnswerSheet given, String digest) {
		this.setting = setting;
		this.compiled = setting.compiled();
		this.given = given;
		this.digest = digest;
	}

	/**
	 * One guess for each question without an answer.
	 */
	List<Guess> guesses() {
		Layout layout = this.compiled.layout();
		return questions().filter(this::unanswered)
			.mapToObj((index) -> Guess.of(index, layout.questions[index]))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * A doubt for each question with an answer.
	 */
	Doubts doubts() {
		Layout layout = this.compiled.layout();
		return new Doubts(questions().mapToObj((index) -> Doubt.of(index, layout.questions[index], this.given))
			.flatMap(Optional::stream)
			.toList(), this.compiled.catalogue().doubt());
	}

	private IntStream questions() {
		Layout layout = this.compiled.layout();
		return IntStream.range(0, layout.questions.length)
			.boxed()
			.sorted(Comparator.comparing((index) -> layout.questions[index].id()))
			.mapToInt(Integer::intValue);
	}

	private boolean unanswered(int index) {
		Standing standing = this.given.standings[index];
		return standing == Standing.MISSING || standing == Standing.UNKNOWN;
	}

	/**
	 * Draws, and shows what each draw came to.
	 */
	void run(List<Guess> guesses, Doubts doubts, Outcome each) {
		Evaluation evaluation = this.setting.evaluation();
		AnswerSheet sheet = this.given.copy();
		Dice dice = Dice.of(this.digest);
		evaluation.run(sheet);
		for (int draw = 0; draw < COUNT; draw++) {
			for (Guess guess : guesses) {
				guess.take(dice, sheet);
				evaluation.touch(guess.question());
			}
			doubts.take(dice, sheet, evaluation);
			each.accept(evaluation.facts, evaluation.rerun(sheet));
		}
	}

	/**
	 * Told of each draw.
	 */
	@FunctionalInterface
	interface Outcome {

		/**
		 * One draw.
		 * @param facts to read at once; the next draw overwrites them
		 * @param level position of the level reached
		 */
		void accept(Facts facts, int level);

	}

}
