package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * What it takes to reach a level: the improvements with the least effort in all.
 *
 * @param level the level asked about
 * @param cheapest whether it is proven that no other set of improvements takes fewer days
 * @param days person-days, all together
 * @param weeks until the last is done when all begin at once
 * @param changes none can be left out; in the order of the catalogue
 * @param obstacles what would still stand in the way if everything were improved that can
 * be; empty unless out of reach or answers are missing
 */
public record Levers(String level, Text title, Reach reach, boolean cheapest, double days, double weeks,
		List<Lever> changes, List<Obstacle> obstacles, Text sentence) {

	public Levers {
		changes = List.copyOf(changes);
		obstacles = List.copyOf(obstacles);
	}

	/**
	 * Whether the level can be reached.
	 */
	public enum Reach {

		REACHED("reached"), ATTAINABLE("attainable"), ANSWERS_MISSING("answersMissing"), OUT_OF_REACH("outOfReach");

		private final String wire;

		Reach(String wire) {
			this.wire = wire;
		}

		@Override
		public String toString() {
			return this.wire;
		}

	}

	/**
	 * One improvement.
	 *
	 * @param from what was answered, in words
	 * @param to what will be answered, in words
	 * @param value what will be answered
	 * @param days person-days
	 * @param weeks until it works
	 */
	public record Lever(String question, Text label, Text from, Text to, Value value, double days, double weeks,
			Text sentence) {
	}

	/**
	 * A requirement or flag that improvements do not get out of the way.
	 */
	public record Obstacle(String id, Text text) {
	}

}
