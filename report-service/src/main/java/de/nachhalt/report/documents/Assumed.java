package de.nachhalt.report.documents;

import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Range;
import de.nachhalt.report.result.Runway.Assumption;

/**
 * What took the place of something that the plan does not say, as the reader sees it.
 *
 * @param year of the source; empty when there is none
 */
record Assumed(String label, String value, String source, String year) {

	static Assumed of(Assumption assumption, Wording words) {
		Localized source = assumption.source();
		boolean share = assumption.input().endsWith(".absence");
		return new Assumed(words.capitalised(words.of(assumption.label())),
				share ? shares(assumption.range(), words) : words.range(assumption.range()),
				(source != null) ? words.of(source) : words.say("runway.unknown"),
				(assumption.year() != null) ? String.valueOf(assumption.year()) : "");
	}

	/**
	 * The source with its year.
	 */
	String origin() {
		return this.year.isEmpty() ? this.source : this.source + ", " + this.year;
	}

	private static String shares(Range range, Wording words) {
		Double low = range.low();
		Double high = range.high();
		if (low == null || high == null) {
			return words.range(range);
		}
		return low.equals(high) ? words.share(low) : words.share(low) + "–" + words.share(high);
	}

}
