package de.nachhalt.report.reports;

import org.jspecify.annotations.Nullable;

/**
 * Which versions of what a consultancy decides itself go into a document: another edition
 * is another report, and the one before stays.
 *
 * @param branding version of the look
 * @param words version of what consultants wrote
 */
public record Edition(long branding, long words) {

	/** With nothing of the consultancy's own. */
	public static final Edition FIRST = new Edition(1, 1);

	static Edition of(@Nullable Edition known) {
		return (known != null) ? known : FIRST;
	}

	/** Nothing for the first one: there were reports before there were editions. */
	String suffix() {
		return equals(FIRST) ? "" : "|b" + this.branding + "|w" + this.words;
	}

}
