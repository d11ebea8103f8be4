package de.nachhalt.report.rendering;

/**
 * What of a text may stand in a file that people read with programs of their own. Letters
 * of all scripts may; what is invisible and makes a text look other than it is may not.
 */
public final class Letters {

	private static final int SOFT_HYPHEN = 0xad;

	private static final int NON_JOINER = 0x200c;

	private static final int JOINER = 0x200d;

	private Letters() {
	}

	/**
	 * The same text without control characters, without marks that turn the direction of
	 * writing round, and without what no XML document may hold.
	 */
	public static String legible(String text) {
		if (text.codePoints().allMatch(Letters::isLegible)) {
			return text;
		}
		StringBuilder legible = new StringBuilder(text.length());
		text.codePoints().filter(Letters::isLegible).forEach(legible::appendCodePoint);
		return legible.toString();
	}

	private static boolean isLegible(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
			case Character.FORMAT -> codePoint == SOFT_HYPHEN || codePoint == NON_JOINER || codePoint == JOINER;
			case Character.SURROGATE -> false;
			default -> (codePoint & 0xfffe) != 0xfffe;
		};
	}

}
