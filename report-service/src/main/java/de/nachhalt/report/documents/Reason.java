package de.nachhalt.report.documents;

import java.util.List;
import java.util.Locale;

import de.nachhalt.report.result.AssessmentResult.Requirement;
import de.nachhalt.report.result.Verdict;

/**
 * A requirement of a level, its verdict and what it rests on. The mark tells verdicts
 * apart without colour.
 */
record Reason(Verdict verdict, String level, String sentence, List<Reading> readings) {

	static Reason of(Requirement requirement, Wording words) {
		return new Reason(requirement.verdict(), requirement.level(), words.of(requirement.sentence()),
				Reading.of(requirement.inputs(), words));
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
