package de.nachhalt.report.result;

import java.util.List;

/**
 * How far a result can be relied on, what to ask next, and what the next level takes.
 */
public record Outlook(Robustness robustness, NextQuestions nextQuestions, Levers levers) {

	/**
	 * How often the level stays with answers slightly changed.
	 *
	 * @param share 0 to 1
	 */
	public record Robustness(double share, int draws, List<LevelShare> levels, Localized sentence) {

		public Robustness {
			levels = List.copyOf(levels);
		}

	}

	public record LevelShare(String id, Localized title, double share) {
	}

	/**
	 * Questions without an answer, the most telling first.
	 *
	 * @param settled whether no missing answer can change the level
	 */
	public record NextQuestions(boolean settled, List<NextQuestion> questions, Localized sentence) {

		public NextQuestions {
			questions = List.copyOf(questions);
		}

	}

	public record NextQuestion(String id, Localized text, boolean decisive, Localized sentence) {
	}

	/**
	 * The improvements with the least effort after which the next level is reached.
	 *
	 * @param reach <code>reached</code>, <code>attainable</code>,
	 * <code>answersMissing</code> or <code>outOfReach</code>
	 * @param cheapest whether it is proven that no other set takes fewer days
	 * @param days person-days, all together
	 * @param weeks until the last is in effect, when all begin at once
	 * @param obstacles what improvements do not get out of the way
	 */
	public record Levers(String level, Localized title, String reach, boolean cheapest, double days, double weeks,
			List<Lever> changes, List<Obstacle> obstacles, Localized sentence) {

		public Levers {
			changes = List.copyOf(changes);
			obstacles = List.copyOf(obstacles);
		}

	}

	/**
	 * One improvement: from what was answered to what will be.
	 *
	 * @param days person-days
	 * @param weeks until it is in effect
	 */
	public record Lever(String question, Localized label, Localized from, Localized to, double days, double weeks) {
	}

	public record Obstacle(String id, Localized text) {
	}

}
