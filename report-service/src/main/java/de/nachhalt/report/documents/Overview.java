package de.nachhalt.report.documents;

import java.util.List;
import java.util.Locale;

import de.nachhalt.report.result.Score;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The result on one page.
 *
 * @param referring whether it may refer to sections of the report that it is part of
 */
record Overview(Masthead mast, Ladder ladder, List<Finding> findings, @Nullable Stamina stamina,
		@Nullable Proposal proposal, @Nullable Soundness soundness, boolean referring) {

	static Overview of(Masthead mast, Material material, boolean referring) {
		Wording words = mast.words();
		return new Overview(mast, Ladder.of(material.result(), words),
				material.result().flags().stream().map((flag) -> Finding.of(flag, words)).toList(),
				Stamina.of(material.result().runway(), words), Proposal.of(material.outlook(), words),
				Soundness.of(material.outlook(), words), referring);
	}

	Wording words() {
		return this.mast.words();
	}

	private Score score() {
		return this.mast.result().total();
	}

	String total() {
		return words().points(score().score(), words().say("score.none"));
	}

	String totalInterval() {
		return words().interval(score().low(), score().high());
	}

	String coverage() {
		return words().share(score().coverage());
	}

	String confidence() {
		Confidence confidence = Confidence.of(score().coverage());
		return words().say("confidence." + confidence.name().toLowerCase(Locale.ROOT), coverage());
	}

	String delivery() {
		return words().of(this.mast.result().delivery().title());
	}

	List<Reason> reasons(Verdict verdict) {
		return this.ladder.reasons(verdict);
	}

	/**
	 * What is left out after the first few.
	 */
	String more(int left, String section) {
		return this.referring ? words().say("summary.more", left, section) : words().say("summary.more.plain", left);
	}

	/**
	 * The ladder in words.
	 */
	String ladderDescription() {
		return this.ladder.description(words());
	}

}
