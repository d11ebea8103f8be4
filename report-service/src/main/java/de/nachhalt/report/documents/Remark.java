package de.nachhalt.report.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Flag;
import de.nachhalt.report.result.Verdict;

/**
 * Something to be said of a dimension.
 *
 * @param style of the mark in the style sheet
 */
record Remark(String mark, String style, String text) {

	/** More than these are named; what they mean is said where all of them are. */
	private static final int EXPLAINED = 2;

	/**
	 * The warning signs that rest on a dimension or its questions.
	 */
	static List<Remark> flags(String dimension, Set<String> questions, AssessmentResult result, Wording words) {
		List<Flag> flags = raised(dimension, questions, result);
		return flags.stream().map((flag) -> of(flag, flags.size() <= EXPLAINED, words)).toList();
	}

	/**
	 * The same by name, in one line; empty when there are none.
	 */
	static String flagsByName(String dimension, Set<String> questions, AssessmentResult result, Wording words) {
		List<Flag> flags = raised(dimension, questions, result);
		return flags.isEmpty() ? "" : words.say("remark.flags", flags.size(),
				flags.stream().map((flag) -> named("remark.flags.one", flag, words)).collect(Collectors.joining(", ")));
	}

	private static List<Flag> raised(String dimension, Set<String> questions, AssessmentResult result) {
		return result.flags()
			.stream()
			.filter((flag) -> flag.verdict() == Verdict.TRUE && Demand.concerns(flag.inputs(), dimension, questions))
			.toList();
	}

	private static Remark of(Flag flag, boolean explained, Wording words) {
		String named = named("remark.flag", flag, words);
		return new Remark("!", "flag",
				explained ? named + " " + words.withoutFigures(words.of(flag.sentence())) : named);
	}

	private static String named(String key, Flag flag, Wording words) {
		return words.say(key, words.of(flag.title()), words.sayAbout("severity", flag.severity()));
	}

}
