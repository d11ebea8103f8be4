package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * What was said to one question, and what it becomes when voices are one step off.
 */
final class Doubt {

	private final int question;

	private final AnswerSheet given;

	private final Voice[] voices;

	/**
	 * What each voice says in the draw at hand.
	 */
	private final Said[] now;

	private boolean moved;

	private Doubt(int question, AnswerSheet given, Voice[] voices) {
		this.question = question;
		this.given = given;
		this.voices = voices;
		this.now = new Said[voices.length];
	}

	/**
	 * How to doubt a question; empty for facts, which nobody misjudges by a step, and
	 * where nothing was said.
	 */
	static Optional<Doubt> of(int index, Question question, AnswerSheet given) {
		List<Answer> counting = given.statements[index].counting();
		if (question.weight() == 0 || counting.isEmpty()) {
			return Optional.empty();
		}
		Voice[] voices = given.statements[index].answers()
			.stream()
			.filter((answer) -> answer.value() != null)
			.map((answer) -> Voice.of(question, answer, counting.contains(answer)))
			.toArray(Voice[]::new);
		return Optional.of(new Doubt(index, given, voices));
	}

	int voices() {
		return this.voices.length;
	}

	/**
	 * Lets one voice be a step off. The first in a draw starts from what was given.
	 */
	void slip(int voice, Dice dice) {
		if (!this.moved) {
			for (int i = 0; i < this.voices.length; i++) {
				this.now[i] = this.voices[i].said();
			}
		}
		this.now[voice] = this.voices[voice].neighbour(dice);
		this.moved = true;
	}

	/**
	 * Writes what the voices say now.
	 */
	void write(AnswerSheet sheet) {
		count(sheet);
		compare(sheet);
	}

	/**
	 * Takes everything back.
	 */
	void restore(AnswerSheet sheet) {
		sheet.restore(this.question, this.given);
		this.moved = false;
	}

	boolean moved() {
		return this.moved;
	}

	int question() {
		return this.question;
	}

	private void count(AnswerSheet sheet) {
		int counting = 0;
		double sum = 0;
		long any = 0;
		long all = -1L;
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < this.voices.length; i++) {
			if (this.voices[i].counts()) {
				counting++;
				sum += this.now[i].points();
				any |= this.now[i].bits();
				all &= this.now[i].bits();
				least = Math.min(least, this.now[i].amount());
				most = Math.max(most, this.now[i].amount());
			}
		}
		sheet.points[this.question] = sum / counting;
		sheet.any[this.question] = any;
		sheet.all[this.question] = all;
		sheet.amountLow[this.question] = least;
		sheet.amountHigh[this.question] = most;
	}

	private void compare(AnswerSheet sheet) {
		if (this.voices.length < 2) {
			return;
		}
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Said said : this.now) {
			low = Math.min(low, said.points());
			high = Math.max(high, said.points());
		}
		sheet.gapLow[this.question] = high - low;
		sheet.gapHigh[this.question] = high - low;
	}

	/**
	 * One perspective's answer, and what it would be one step off.
	 *
	 * @param counts whether it goes into the points of the question, not only into the
	 * gap
	 */
	private record Voice(Said said, Said[] below, Said[] above, boolean counts) {

		static Voice of(Question question, Answer answer, boolean counts) {
			Steps steps = Steps.from(question, answer);
			return new Voice(Said.of(question, answer), steps.below(), steps.above(), counts);
		}

		/**
		 * Up or down, evenly; at an end the only way there is.
		 */
		Said neighbour(Dice dice) {
			Said[] way = (dice.below(2) == 0) ? this.below : this.above;
			Said[] open = (way.length > 0) ? way : (way == this.below) ? this.above : this.below;
			return (open.length > 0) ? open[dice.below(open.length)] : this.said;
		}

	}

}
