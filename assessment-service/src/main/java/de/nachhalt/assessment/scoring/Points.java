package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * How many points an answer is worth, 0 to 100. Words are worth none: not-a-number.
 */
final class Points {

	private static final double FULL = 100;

	private Points() {
	}

	static double of(Question question, Value value) {
		return switch (value) {
			case Value.Choice(String option) -> question.options().get(question.indexOf(option)).points();
			case Value.Choices(List<String> options) -> sum(question, options);
			case Value.Amount(double amount) ->
				question.line().isEmpty() ? Double.NaN : onLine(question.line(), amount);
			case Value.Words words -> Double.NaN;
		};
	}

	static boolean within(double points) {
		return points >= 0 && points <= FULL;
	}

	private static double sum(Question question, List<String> chosen) {
		double sum = 0;
		for (Option option : question.options()) {
			if (chosen.contains(option.id())) {
				sum += option.points();
			}
		}
		return Math.min(FULL, sum);
	}

	private static double onLine(List<Breakpoint> line, double amount) {
		Breakpoint before = line.getFirst();
		if (amount <= before.at()) {
			return before.points();
		}
		for (Breakpoint after : line.subList(1, line.size())) {
			if (amount <= after.at()) {
				double share = (amount - before.at()) / (after.at() - before.at());
				return before.points() + share * (after.points() - before.points());
			}
			before = after;
		}
		return before.points();
	}

}
