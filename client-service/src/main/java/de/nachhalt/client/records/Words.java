package de.nachhalt.client.records;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as the search sees them: words in lower case, without diacritics. Umlauts are
 * kept in both spellings, so that <code>muller</code> and <code>mueller</code> find
 * <code>Müller</code>.
 */
public final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł",
			"l", "ı", "i", "ς", "σ");

	private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "ae", "Ö", "oe",
			"Ü", "ue");

	private Words() {
	}

	/**
	 * Lower case, without diacritics: equal for texts that a reader takes for the same.
	 */
	static String fold(String text) {
		String lower = decompose(text).toLowerCase(Locale.ROOT);
		return decompose(replace(lower, LETTERS));
	}

	/**
	 * All words of the texts under which they are to be found.
	 */
	static SortedSet<String> keys(String... texts) {
		SortedSet<String> keys = new TreeSet<>();
		for (String text : texts) {
			String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
			Stream.of(text, replace(composed, UMLAUTS)).flatMap(Words::split).forEach(keys::add);
		}
		return keys;
	}

	/**
	 * The beginnings of words that somebody looks for, longest first, because the longest
	 * narrows the search most.
	 */
	public static List<String> sought(String search) {
		return split(search).distinct().sorted((one, other) -> Integer.compare(other.length(), one.length())).toList();
	}

	private static Stream<String> split(String text) {
		return WORD.matcher(fold(text)).results().map(MatchResult::group);
	}

	private static String decompose(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
	}

	private static String replace(String text, Map<String, String> replacements) {
		String replaced = text;
		for (Map.Entry<String, String> replacement : replacements.entrySet()) {
			replaced = replaced.replace(replacement.getKey(), replacement.getValue());
		}
		return replaced;
	}

}
