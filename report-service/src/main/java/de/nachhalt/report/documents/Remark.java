package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Verdict;

/**
 * What follows from a dimension: a requirement of the next level that it keeps closed or
 * open, its warning signs, a perception gap.
 *
 * @param style of the mark in the style sheet
 */
record Remark(String mark, String style, String text) {

	static List<Remark> of(Dimension dimension, Bearings bearings, Wording words) {
		Set<String> questions = dimension.questions().stream().map(Question::id).collect(Collectors.toSet());
		Predicate<List<Input>> concerned = (inputs) -> concerns(inputs, dimension.id(), questions);
		List<Remark> remarks = new ArrayList<>(requirements(concerned, bearings, words));
		List<String> flags = bearings.result()
			.flags()
			.stream()
			.filter((flag) -> flag.verdict() == Verdict.TRUE && concerned.test(flag.inputs()))
			.map((flag) -> words.of(flag.title()) + " (" + words.sayAbout("severity", flag.severity()) + ")")
			.toList();
		if (!flags.isEmpty()) {
			remarks.add(new Remark("!", "flag", words.say("remark.flag", flags.size(), String.join("; ", flags))));
		}
		bearings.result()
			.gaps()
			.stream()
			.filter((gap) -> questions.contains(gap.question()))
			.forEach((gap) -> remarks.add(
					new Remark("↔", "gap", words.say("remark.gap", words.of(gap.text()), words.points(gap.points())))));
		return List.copyOf(remarks);
	}

	private static List<Remark> requirements(Predicate<List<Input>> concerned, Bearings bearings, Wording words) {
		return bearings.result()
			.requirements()
			.stream()
			.filter((requirement) -> requirement.level().equals(bearings.nextLevel()))
			.filter((requirement) -> requirement.verdict() != Verdict.TRUE && concerned.test(requirement.inputs()))
			.map((requirement) -> Reason.of(requirement, words))
			.map((reason) -> new Remark(reason.mark(), reason.style(),
					words.say("remark." + reason.style(), words.levelTitle(bearings.result(), reason.level()),
							reason.sentence())))
			.toList();
	}

	private static boolean concerns(List<Input> inputs, String dimension, Set<String> questions) {
		return inputs.stream()
			.anyMatch((input) -> "dimension".equals(input.kind()) ? input.id().equals(dimension)
					: "question".equals(input.kind()) && questions.contains(input.id()));
	}

}
