package de.nachhalt.client.records;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts as people type them.
 */
public final class Texts {

	private static final Pattern INVISIBLE_ENDS = Pattern
		.compile("^[\\s\\p{Z}\\p{Cf}]++|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]++$");

	private Texts() {
	}

	/**
	 * Takes off what cannot be seen at both ends, no-break spaces and zero-width
	 * characters too, and composes accents.
	 */
	public static String strip(String text) {
		return INVISIBLE_ENDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
	}

}
