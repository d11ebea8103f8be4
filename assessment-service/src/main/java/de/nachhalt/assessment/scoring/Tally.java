package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts, for one guessed question, which outcome went along with which level, and with
 * which of the open requirements being met.
 */
final class Tally {

	private final Guess guess;

	/**
	 * Which of all open requirements depend on the question.
	 */
	private final int[] positions;

	private final List<Openings.Opening> openings;

	private final int[][] levels;

	/**
	 * How often each requirement was met, by outcome.
	 */
	private final int[][] met;

	Tally(Guess guess, int levelCount, List<Openings.Opening> openings) {
		this.guess = guess;
		this.positions = IntStream.range(0, openings.size())
			.filter((i) -> openings.get(i).reads().get(guess.question()))
			.toArray();
		this.openings = IntStream.of(this.positions).mapToObj(openings::get).toList();
		this.levels = new int[guess.outcomes()][levelCount];
		this.met = new int[this.positions.length][guess.outcomes()];
	}

	/**
	 * Counts one draw.
	 * @param holds for each open requirement whether it was met
	 */
	void count(int level, boolean[] holds) {
		int outcome = this.guess.outcome;
		this.levels[outcome][level]++;
		for (int i = 0; i < this.met.length; i++) {
			if (holds[this.positions[i]]) {
				this.met[i][outcome]++;
			}
		}
	}

	int question() {
		return this.guess.question();
	}

	List<Openings.Opening> openings() {
		return this.openings;
	}

	/**
	 * What an answer tells of the level.
	 */
	double gain() {
		return Information.gain(this.levels);
	}

	/**
	 * What an answer tells of the open requirements, one by one. Tells questions apart
	 * where the level is too far away for any single answer to matter.
	 */
	double detail() {
		double detail = 0;
		for (int[] times : this.met) {
			detail += Information.gain(IntStream.range(0, times.length)
				.mapToObj((outcome) -> split(outcome, times))
				.toArray(int[][]::new));
		}
		return detail;
	}

	private int[] split(int outcome, int[] times) {
		return new int[] { times[outcome], IntStream.of(this.levels[outcome]).sum() - times[outcome] };
	}

}
