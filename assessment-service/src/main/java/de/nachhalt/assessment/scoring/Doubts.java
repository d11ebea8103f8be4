package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Doubts the answers given: each is, with the same probability, one step off. Jumps from
 * one such answer to the next instead of asking each: few of them are off in a draw.
 */
final class Doubts {

	private final double probability;

	/**
	 * Whose each voice is, all voices in a row.
	 */
	private final Doubt[] owners;

	/**
	 * Where among all voices those of the same owner begin.
	 */
	private final int[] begins;

	/**
	 * The doubts moved in the draw at hand.
	 */
	private final Doubt[] moved;

	private int count;

	Doubts(List<Doubt> doubts, double probability) {
		this.probability = probability;
		this.owners = (probability > 0) ? doubts.stream()
			.flatMap((doubt) -> IntStream.range(0, doubt.voices()).mapToObj((voice) -> doubt))
			.toArray(Doubt[]::new) : new Doubt[0];
		this.begins = new int[this.owners.length];
		this.moved = new Doubt[doubts.size()];
		for (int i = 1; i < this.begins.length; i++) {
			this.begins[i] = (this.owners[i] == this.owners[i - 1]) ? this.begins[i - 1] : i;
		}
	}

	static Doubts none() {
		return new Doubts(List.of(), 0);
	}

	/**
	 * Takes back what the last draw did, and does it anew.
	 */
	void take(Dice dice, AnswerSheet sheet, Evaluation evaluation) {
		if (this.owners.length == 0) {
			return;
		}
		for (int i = 0; i < this.count; i++) {
			this.moved[i].restore(sheet);
			evaluation.touch(this.moved[i].question());
		}
		this.count = 0;
		for (int voice = dice.misses(this.probability); voice < this.owners.length; voice += 1
				+ dice.misses(this.probability)) {
			slip(voice, dice);
		}
		for (int i = 0; i < this.count; i++) {
			this.moved[i].write(sheet);
			evaluation.touch(this.moved[i].question());
		}
	}

	private void slip(int voice, Dice dice) {
		Doubt doubt = this.owners[voice];
		if (!doubt.moved()) {
			this.moved[this.count++] = doubt;
		}
		doubt.slip(voice - this.begins[voice], dice);
	}

}
