package de.nachhalt.assessment.catalogue.format;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.TestCatalogues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static de.nachhalt.assessment.catalogue.format.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files that want to keep us busy. A service has read the built-in catalogue before it
 * reads any other, and so have we.
 */
class HostileFileTests {

	/**
	 * Far more than any needs, also beside other work: a file that explodes never ends.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int MEGABYTE = 1024 * 1024;

	private static final String SOUND = TestCatalogues.text("/examples/sound.yaml");

	@BeforeAll
	static void read_the_built_in_catalogue() {
		assertThat(TestCatalogues.builtIn().digest()).isNotNull();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void a_hostile_file_is_refused_and_keeps_nobody_busy(String name, String yaml, String words) {
		assertTimeoutPreemptively(PATIENCE, () -> assertRefused(yaml).hasSizeLessThanOrEqualTo(Findings.MOST + 1)
			.anySatisfy((line) -> assertThat(line).contains(words)));
	}

	static Stream<Arguments> files() {
		return Stream.of(arguments("nothing", "", "The file is empty."),
				arguments("more than a megabyte", " ".repeat(MEGABYTE + 1), "at most 1,048,576 characters"),
				arguments("a billion laughs", laughs(), "Anchors (&) and aliases (*) are not allowed."),
				arguments("an anchor on itself", "id: &a [*a]", "Anchors (&) and aliases (*) are not allowed."),
				arguments("a class to be made", "id: !!javax.script.ScriptEngineManager [a]",
						"Tags (!) are not allowed."),
				arguments("two documents", SOUND + "\n---\n" + SOUND, "exactly one YAML document"),
				arguments("brackets", "[\n".repeat(MEGABYTE / 2), "Nothing is read deeper than 30 levels."),
				arguments("braces", "{a:\n".repeat(MEGABYTE / 4), "Nothing is read deeper than 30 levels."),
				arguments("lists in lists", "- ".repeat(9_000), "Nothing is read deeper than 30 levels."),
				arguments("keys as questions", "? ".repeat(9_000), "Nothing is read deeper than 30 levels."),
				arguments("a list of nothing", "[" + ",\n".repeat(MEGABYTE / 2 - 2) + "]", "not readable YAML"),
				arguments("a list of letters", "dimensions: [" + "a,\n".repeat(190_000) + "]",
						"Expected here are keys with values."),
				arguments("too many parts", "[" + "a,\n".repeat(MEGABYTE / 3 - 10) + "]",
						"A catalogue has at most 200,000 parts."),
				arguments("very many keys", keys((i) -> "k" + i + ": 1\n", 90_000), "There is no such key here."),
				arguments("the same key again and again", keys((i) -> "id: a\n", 150_000), "This key is given twice."),
				arguments("a line without end", "id: " + "a".repeat(MEGABYTE - 4),
						"1:20001: A line has at most 20,000 characters."),
				arguments("a comment without end", "id: a\n#" + "-".repeat(MEGABYTE - 9), "2:20001: A line has"),
				arguments("a key of great length", "a".repeat(19_000) + ": 1", "not readable YAML"),
				arguments("an id of great length", "id: " + "a".repeat(19_000), "id: An id consists of"),
				arguments("a number without end", with("gapFrom: 30", "gapFrom: " + "9".repeat(19_000)),
						"gapFrom: Expected here is a number."),
				arguments("a number that explodes", with("gapFrom: 30", "gapFrom: 1e999999999"),
						"gapFrom: Expected here is a number."),
				arguments("quotes and escapes", "id: \"" + "\\x41".repeat(4_900) + "\"", "id: An id consists of"),
				arguments("unclosed quotes", "id: \"" + "a\n".repeat(MEGABYTE / 2 - 10), "not readable YAML"),
				arguments("an unprintable sign", "id: \u0001", "not readable YAML"),
				arguments("questions by the thousand", with("levels:\n", questions(6_000, "") + "levels:\n"),
						"at most 1,000 questions"),
				arguments("conditions by the thousand",
						with("        when: \"score('d') >= 50\"\n",
								"        when: \"score('d') >= 50\"\n" + requirements(9_000, "score('d') > 50")),
						"at most 3,000 conditions"),
				arguments("conditions of great length",
						with("levels:\n", questions(400, condition("1 < 2 && ", 1_900)) + "levels:\n"),
						"All conditions together have at most 100,000 characters."),
				arguments("conditions hard to parse", with("levels:\n", questions(45, nested()) + "levels:\n"),
						"Not a valid expression"),
				arguments("conditions hard to check",
						with("levels:\n", questions(45, condition("[1]+", 1_900)) + "levels:\n"),
						"Not a valid expression"));
	}

	@Test
	void a_catalogue_of_a_thousand_questions_is_read() {
		String large = with("levels:\n", questions(997, "answer('size') == 'big'") + "levels:\n");
		assertThat(CatalogueFile.read(large).catalogue().questions()).hasSize(1_000);
	}

	private static String with(String part, String instead) {
		assertThat(SOUND).contains(part);
		return SOUND.replace(part, instead);
	}

	private static String laughs() {
		return "a0: &a0 [lol, lol]\n" + keys((i) -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i + 1, i + 1, i, i), 40);
	}

	private static String keys(IntFunction<String> key, int count) {
		return IntStream.range(0, count).mapToObj(key).collect(Collectors.joining());
	}

	private static String questions(int count, String visibleWhen) {
		String when = visibleWhen.isEmpty() ? "" : "visibleWhen: \"" + visibleWhen + "\", ";
		return keys((i) -> "      - {id: q%d, %skind: text, weight: 0, text: {de: Q, en: Q}}\n".formatted(i, when),
				count);
	}

	private static String requirements(int count, String when) {
		return keys((i) -> "      - {id: r%d, text: {de: R, en: R}, when: \"%s\"}\n".formatted(i, when), count);
	}

	private static String condition(String part, int length) {
		return part.repeat(length / part.length()) + "1 < 2";
	}

	private static String nested() {
		return "[{(!".repeat(7) + "a?b:c".repeat(350);
	}

}
