package de.nachhalt.report.documents;

import java.util.List;
import java.util.Locale;

import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.AssessmentResult.Requirement;
import de.nachhalt.report.result.ChannelAdvice.Precondition;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Verdict;

/**
 * A requirement, its verdict and what it rests on. The mark tells verdicts apart without
 * colour.
 *
 * @param level the level it belongs to; empty for what is required before channels are
 * advised
 * @param sentence without the verdict, which stands beside it
 * @param readings what the sentence does not say itself
 */
record Reason(Verdict verdict, String level, String sentence, List<Reading> readings) {

	static Reason of(Requirement requirement, Wording words) {
		return of(requirement.verdict(), requirement.level(), requirement.sentence(), requirement.inputs(), words);
	}

	static Reason of(Precondition precondition, Wording words) {
		return of(precondition.verdict(), "", precondition.sentence(), precondition.inputs(), words);
	}

	private static Reason of(Verdict verdict, String level, Localized said, List<Input> inputs, Wording words) {
		String sentence = words.withoutVerdict(words.of(said));
		return new Reason(verdict, level, sentence, Reading.unsaid(inputs, sentence, words));
	}

	/**
	 * The sentence without the figures in brackets after it.
	 */
	String brief() {
		int figures = this.sentence.indexOf(" (");
		return (figures > 0) ? this.sentence.substring(0, figures) + "." : this.sentence;
	}

	String mark() {
		return switch (this.verdict) {
			case TRUE -> "✓";
			case FALSE -> "✗";
			case OPEN -> "○";
		};
	}

	String style() {
		return this.verdict.name().toLowerCase(Locale.ROOT);
	}

	String line() {
		return Reading.line(this.readings);
	}

}
