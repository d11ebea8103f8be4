package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * How far the level can be relied on, and what to ask next.
 *
 * @param degree of reliance: <code>firm</code>, <code>fair</code> or <code>close</code>
 * @param levels how often each level came out, in one line
 * @param draws how many there were
 * @param interview whether asking on is worth while
 */
record Soundness(String degree, String sentence, String levels, int draws, String interview, List<String> questions) {

	private static final double FIRM = 0.9;

	private static final double FAIR = 0.7;

	private static final double VISIBLE = 0.005;

	private static final int QUESTIONS = 5;

	static @Nullable Soundness of(@Nullable Outlook outlook, Wording words) {
		if (outlook == null) {
			return null;
		}
		double share = outlook.robustness().share();
		return new Soundness((share >= FIRM) ? "firm" : (share >= FAIR) ? "fair" : "close",
				words.of(outlook.robustness().sentence()),
				outlook.robustness()
					.levels()
					.stream()
					.filter((level) -> level.share() >= VISIBLE)
					.map((level) -> words.say("soundness.level", words.of(level.title()), words.share(level.share())))
					.collect(Collectors.joining(" · ")),
				outlook.robustness().draws(), words.of(outlook.nextQuestions().sentence()),
				outlook.nextQuestions()
					.questions()
					.stream()
					.limit(QUESTIONS)
					.map((question) -> words.of(question.text()))
					.toList());
	}

}
