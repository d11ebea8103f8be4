package de.nachhalt.client.agencies;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ids of agencies, made from their names. Ids are unique on the whole platform; a random
 * end sees to that without telling one consultancy whom another works with.
 */
final class AgencyNames {

	private static final int LONGEST = 40;

	private static final int ENDING = 5;

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final Map<String, String> SPELLINGS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "o",
			"æ", "ae", "ł", "l");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private static final SecureRandom RANDOM = new SecureRandom();

	private AgencyNames() {
	}

	/**
	 * An id that nobody has yet.
	 */
	static String id(String name) {
		String word = word(name);
		StringBuilder id = new StringBuilder(word.isEmpty() ? "agentur" : word).append('-');
		RANDOM.ints(ENDING, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(id::append);
		return id.toString();
	}

	private static String word(String name) {
		String text = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
			text = text.replace(spelling.getKey(), spelling.getValue());
		}
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String word = ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
		return ENDS.matcher(word.substring(0, Math.min(word.length(), LONGEST))).replaceAll("");
	}

}
