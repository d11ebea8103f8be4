package de.nachhalt.report.data;

/**
 * What a spreadsheet program would compute instead of showing it.
 */
final class Formula {

	/** Also as they are written in East Asian scripts, which programs read the same. */
	private static final String STARTS = "=+-@|\t\r\n＝＋－＠";

	private Formula() {
	}

	/**
	 * Whether a text might be taken for a formula: also behind spaces and quotation
	 * marks, which programs strip.
	 */
	static boolean suspected(String text) {
		int start = 0;
		while (start < text.length() && (Character.isWhitespace(text.charAt(start))
				|| Character.isSpaceChar(text.charAt(start)) || "\"'".indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		return (start > 0 && start < text.length() && "\t\r\n".indexOf(text.charAt(0)) >= 0)
				|| (start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0);
	}

}
