package de.nachhalt.assessment.scoring;

import java.util.Comparator;
import java.util.Optional;

import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * Draws an answer that nobody gave: each option, each breakpoint of an amount, and each
 * set of options where many can be chosen, is equally likely.
 */
abstract sealed class Guess permits Guess.One, Guess.Many {

	private final int question;

	/**
	 * Which of the possible outcomes the last turn came to.
	 */
	int outcome;

	private Guess(int question) {
		this.question = question;
	}

	int question() {
		return this.question;
	}

	abstract int outcomes();

	abstract void take(Dice dice, AnswerSheet sheet);

	/**
	 * How to guess the answer; empty for words, and for amounts of which nothing is
	 * known.
	 */
	static Optional<Guess> of(int index, Question question) {
		return switch (question.kind()) {
			case CHOICE,
					SCALE ->
				Optional.of(new One(index,
						question.options()
							.stream()
							.sorted(Comparator.comparing(Option::id))
							.map((option) -> Said.of(question, new Value.Choice(option.id())))
							.toArray(Said[]::new)));
			case NUMBER -> question.line().isEmpty() ? Optional.empty()
					: Optional.of(new One(index,
							question.line()
								.stream()
								.map((point) -> Said.of(question, new Value.Amount(point.at())))
								.toArray(Said[]::new)));
			case MULTI -> Optional.of(new Many(index, question));
			case TEXT -> Optional.empty();
		};
	}

	/**
	 * One answer out of a few.
	 */
	static final class One extends Guess {

		private final Said[] faces;

		One(int question, Said[] faces) {
			super(question);
			this.faces = faces;
		}

		@Override
		int outcomes() {
			return this.faces.length;
		}

		@Override
		void take(Dice dice, AnswerSheet sheet) {
			this.outcome = dice.below(this.faces.length);
			sheet.put(question(), this.faces[this.outcome]);
		}

	}

	/**
	 * Any set of options. There may be more sets than draws, so that the outcomes told
	 * apart are ranges of points.
	 */
	static final class Many extends Guess {

		private static final int RANGES = 8;

		private static final double FULL = 100;

		private final long choosable;

		private final double[] points;

		/**
		 * For each option by id its position: the bits must fall alike in whatever order
		 * the options are listed.
		 */
		private final int[] byId;

		Many(int index, Question question) {
			super(index);
			this.points = question.options().stream().mapToDouble(Option::points).toArray();
			this.byId = question.options()
				.stream()
				.filter((option) -> !option.exclusive())
				.map(Option::id)
				.sorted()
				.mapToInt(question::indexOf)
				.toArray();
			this.choosable = (1L << this.byId.length) - 1;
		}

		@Override
		int outcomes() {
			return RANGES + 1;
		}

		@Override
		void take(Dice dice, AnswerSheet sheet) {
			long drawn = dice.bits() & this.choosable;
			long chosen = 0;
			double sum = 0;
			for (int i = 0; i < this.byId.length; i++) {
				if (((drawn >>> i) & 1) != 0) {
					chosen |= 1L << this.byId[i];
				}
			}
			for (int i = 0; i < this.points.length; i++) {
				sum += (((chosen >>> i) & 1) != 0) ? this.points[i] : 0;
			}
			sum = Math.min(FULL, sum);
			this.outcome = (int) (sum / FULL * RANGES);
			sheet.set(question(), sum, chosen);
		}

	}

}
