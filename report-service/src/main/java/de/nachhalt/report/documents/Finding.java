package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.result.AssessmentResult.Flag;
import de.nachhalt.report.result.Verdict;

/**
 * A warning sign as the reader sees it.
 *
 * @param severity <code>note</code>, <code>warning</code> or <code>blocking</code>
 */
record Finding(String severity, String severityText, boolean open, String title, String sentence,
		List<Reading> readings) {

	static Finding of(Flag flag, Wording words) {
		return new Finding(flag.severity(), words.sayAbout("severity", flag.severity()), flag.verdict() == Verdict.OPEN,
				words.of(flag.title()), words.of(flag.sentence()),
				Reading.unsaid(flag.inputs(), words.of(flag.sentence()), words));
	}

	String line() {
		return Reading.line(this.readings);
	}

}
