package de.nachhalt.client.portfolio;

/**
 * A text in a file that spreadsheet programs open.
 */
final class SheetCell {

	/** Also as they are written in East Asian scripts, which programs read the same. */
	private static final String FORMULA = "=+-@|\t\r\n＝＋－＠";

	private SheetCell() {
	}

	/**
	 * In quotation marks; with an apostrophe before what a program might compute instead
	 * of showing it.
	 */
	static String of(String text) {
		return '"' + (computes(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
	}

	/** Also behind spaces and quotation marks, which programs strip. */
	private static boolean computes(String text) {
		return text.chars()
			.filter((character) -> !Character.isSpaceChar(character) && character != '"' && character != '\'')
			.limit(1)
			.anyMatch((character) -> FORMULA.indexOf(character) >= 0);
	}

}
