package de.nachhalt.report.documents;

import java.time.Instant;
import java.util.Locale;

import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;

/**
 * What every document says of itself: what it is, for whom, as of when.
 *
 * @param data version of the data
 */
record Masthead(Wording words, ReportKind kind, String client, AssessmentResult result, String data) {

	private static final int HEADER = 70;

	static Masthead of(ReportKind kind, Material material, Wording words) {
		return new Masthead(words, kind, material.client(), material.result(), material.version());
	}

	/**
	 * What kind of document this is.
	 */
	String name() {
		return this.words.say("kind." + this.kind.name().toLowerCase(Locale.ROOT));
	}

	String title() {
		return this.words.say("document.title", name(), this.client);
	}

	String subject() {
		return this.words.say("document.subject", this.result.cycle(), date());
	}

	Instant completedAt() {
		return this.result.completedAt();
	}

	String date() {
		return this.words.date(completedAt());
	}

	/**
	 * The client's name where there is room for one line only.
	 */
	String shortClient() {
		if (this.client.codePointCount(0, this.client.length()) <= HEADER) {
			return this.client;
		}
		return this.client.substring(0, this.client.offsetByCodePoints(0, HEADER)).strip() + "…";
	}

	/**
	 * The longer a name, the smaller it is set.
	 */
	String clientStyle() {
		return (this.client.length() <= 34) ? "short" : (this.client.length() <= 120) ? "medium" : "long";
	}

	int templates() {
		return ReportWriter.TEMPLATES;
	}

	/**
	 * For programs that look for documents.
	 */
	String keywords() {
		return "templates " + templates() + ", data " + this.data;
	}

	/**
	 * Whether it ends with a table of what it was made from; the others say it at the
	 * foot of a page.
	 */
	boolean recorded() {
		return this.kind == ReportKind.RESULT || this.kind == ReportKind.PROGRESS;
	}

	String engagement() {
		return this.words.sayAbout("engagement", this.result.engagement());
	}

	String catalogue() {
		return this.words.say("cover.version", this.words.of(this.result.catalogue().title()),
				this.result.catalogue().version());
	}

}
