package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.result.Outlook;
import de.nachhalt.report.result.Outlook.Lever;
import de.nachhalt.report.result.Outlook.Levers;
import org.jspecify.annotations.Nullable;

/**
 * What the next level takes: the least that opens it, as a proposal of actions.
 *
 * @param reach <code>reached</code>, <code>attainable</code>, <code>answersMissing</code>
 * or <code>outOfReach</code>
 * @param days person-days, all together
 * @param weeks until the last is in effect
 * @param obstacles what improvements do not get out of the way
 */
record Proposal(String reach, String level, String sentence, boolean cheapest, String days, String weeks,
		List<Step> steps, List<String> obstacles) {

	static @Nullable Proposal of(@Nullable Outlook outlook, Wording words) {
		if (outlook == null) {
			return null;
		}
		Levers levers = outlook.levers();
		return new Proposal(levers.reach(), words.of(levers.title()), words.of(levers.sentence()), levers.cheapest(),
				words.amount(levers.days()), words.amount(levers.weeks()),
				levers.changes().stream().map((lever) -> Step.of(lever, words)).toList(),
				levers.obstacles()
					.stream()
					.map((obstacle) -> words.withoutVerdict(words.of(obstacle.text())))
					.toList());
	}

	/**
	 * One change: from what was answered to what will be.
	 */
	record Step(String label, String from, String to, String days, String weeks) {

		static Step of(Lever lever, Wording words) {
			return new Step(words.of(lever.label()), words.of(lever.from()), words.of(lever.to()),
					words.amount(lever.days()), words.amount(lever.weeks()));
		}

	}

}
