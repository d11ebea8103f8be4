package de.nachhalt.report.words;

/**
 * A text of a consultant in one section of a document.
 *
 * @param section id of the section
 * @param text in limited Markdown
 */
public record Passage(String section, Mode mode, String text) {

	/**
	 * What becomes of the standing text.
	 */
	public enum Mode {

		/** It stays, and the consultant's follows. */
		ADD,

		/** The consultant's stands in its place. */
		REPLACE

	}

}
