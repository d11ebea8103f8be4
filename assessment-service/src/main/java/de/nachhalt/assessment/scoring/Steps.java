package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * The answers one step away: the neighbouring option in the order of points; one chosen
 * option less or more where many can be chosen; the next breakpoint of an amount.
 */
record Steps(Said[] below, Said[] above) {

	private static final Steps NONE = new Steps(new Said[0], new Said[0]);

	static Steps from(Question question, Answer answer) {
		return switch (answer.value()) {
			case Value.Choice(String option) -> ofChoice(question, option);
			case Value.Choices(List<String> options) -> ofChoices(question, options);
			case Value.Amount(double amount) -> ofAmount(question, amount);
			case Value.Words words -> NONE;
			case null -> NONE;
		};
	}

	private static Steps ofChoice(Question question, String chosen) {
		List<Value> ladder = question.options()
			.stream()
			.sorted(Comparator.comparingDouble(Option::points).thenComparing(Option::id))
			.map((option) -> (Value) new Value.Choice(option.id()))
			.toList();
		int at = ladder.indexOf(new Value.Choice(chosen));
		return of(question, ladder.subList(Math.max(0, at - 1), at).stream(),
				ladder.subList(at + 1, Math.min(ladder.size(), at + 2)).stream());
	}

	private static Steps ofChoices(Question question, List<String> chosen) {
		List<String> several = question.options()
			.stream()
			.filter((option) -> !option.exclusive())
			.map(Option::id)
			.sorted()
			.toList();
		List<String> held = several.stream().filter(chosen::contains).toList();
		return of(question, held.stream().map((option) -> without(held, option)),
				several.stream().filter((option) -> !held.contains(option)).map((option) -> with(held, option)));
	}

	private static Value without(List<String> held, String option) {
		return new Value.Choices(held.stream().filter((each) -> !each.equals(option)).toList());
	}

	private static Value with(List<String> held, String option) {
		List<String> more = new ArrayList<>(held);
		more.add(option);
		return new Value.Choices(more);
	}

	private static Steps ofAmount(Question question, double amount) {
		List<Double> line = question.line().stream().map(Breakpoint::at).toList();
		List<Double> less = line.stream().filter((at) -> at < amount).toList();
		return of(question, less.stream().skip(Math.max(0, less.size() - 1)).map(Value.Amount::new),
				line.stream().filter((at) -> at > amount).limit(1).map(Value.Amount::new));
	}

	private static Steps of(Question question, Stream<? extends Value> below, Stream<? extends Value> above) {
		return new Steps(below.map((value) -> Said.of(question, value)).toArray(Said[]::new),
				above.map((value) -> Said.of(question, value)).toArray(Said[]::new));
	}

}
