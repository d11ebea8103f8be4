package de.nachhalt.report.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Basis.Answer;
import de.nachhalt.report.result.Basis.Choice;
import de.nachhalt.report.result.Outlook.Lever;

/**
 * What would raise a dimension.
 *
 * @param steps what is proposed for the next level
 * @param reserves other answers that leave most to be gained, the weakest first
 */
record Lift(List<String> steps, List<String> reserves) {

	private static final int RESERVES = 3;

	/** What is missing is named as long as it is not most of a list. */
	private static final int NAMED = 5;

	static Lift of(Dimension dimension, Bearings bearings, Wording words) {
		Set<String> questions = dimension.questions().stream().map(Question::id).collect(Collectors.toSet());
		List<Lever> levers = bearings.levers().stream().filter((each) -> questions.contains(each.question())).toList();
		Set<String> proposed = levers.stream().map(Lever::question).collect(Collectors.toSet());
		return new Lift(levers.stream().map((lever) -> step(lever, words)).toList(),
				dimension.questions()
					.stream()
					.filter((each) -> weak(each) && !proposed.contains(each.id()))
					.sorted(Comparator.comparingDouble(Question::high))
					.limit(RESERVES)
					.map((each) -> reserve(each, bearings, words))
					.toList());
	}

	boolean nothing() {
		return this.steps.isEmpty() && this.reserves.isEmpty();
	}

	private static boolean weak(Question question) {
		Double score = question.score();
		return score != null && score < Facet.STRONG;
	}

	private static String step(Lever lever, Wording words) {
		return words.say("lift.step", words.of(lever.label()), words.of(lever.to()), lever.days(), lever.weeks());
	}

	private static String reserve(Question question, Bearings bearings, Wording words) {
		String points = words.points(question.score(), "");
		return bearings.basis()
			.answer(question.id())
			.map((answer) -> reserve(answer, points, words))
			.orElseGet(() -> words.say("lift.reserve", words.of(question.text()), points));
	}

	private static String reserve(Answer answer, String points, Wording words) {
		List<Choice> missing = answer.options().stream().filter((choice) -> !choice.chosen()).toList();
		if (missing.isEmpty()) {
			return words.say("lift.reserve.answer", words.of(answer.label()), points, words.of(answer.said()));
		}
		if (missing.size() > NAMED) {
			return words.say("lift.reserve.most", words.of(answer.label()), points, missing.size(),
					answer.options().size());
		}
		return words.say("lift.reserve.missing", words.of(answer.label()), points,
				missing.stream().map(Choice::text).map(words::of).collect(Collectors.joining(", ")));
	}

}
