package de.nachhalt.client.records;

import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource({ "Müller, muller", "MÜLLER, muller", "Straße, strasse", "STRASSE, strasse", "Café Crème, cafe creme",
			"Łódź, lodz", "Ørsted, orsted", "İstanbul, istanbul", "ﬁne, fine", "Ⅳ, iv" })
	void case_and_diacritics_make_no_difference(String text, String folded) {
		assertThat(Words.fold(text)).isEqualTo(folded);
	}

	@Test
	void an_umlaut_is_found_in_both_spellings() {
		assertThat(Words.keys("Bäckerei Müller-Lüdenscheidt")).containsExactlyInAnyOrder("backerei", "baeckerei",
				"muller", "mueller", "ludenscheidt", "luedenscheidt");
	}

	@Test
	void an_umlaut_written_as_two_characters_is_an_umlaut() {
		assertThat(Words.keys("Mu\u0308ller")).containsExactlyInAnyOrder("muller", "mueller");
	}

	@Test
	void every_text_is_searched() {
		assertThat(Words.keys("Holz & Söhne", "Möbel, 3D-Druck")).contains("holz", "sohne", "mobel", "3d", "druck");
	}

	@Test
	void the_longest_beginning_is_sought_first() {
		assertThat(Words.sought(" ho  Söhne ho ")).containsExactly("sohne", "ho");
	}

	@Test
	void a_search_without_a_word_seeks_nothing() {
		assertThat(Words.sought("& -- %")).isEmpty();
	}

	@Property
	void folding_twice_changes_nothing_more(@ForAll @StringLength(max = 40) String text) {
		assertThat(Words.fold(Words.fold(text))).isEqualTo(Words.fold(text));
	}

	@Property
	void a_text_is_found_by_each_beginning_of_its_words(@ForAll @StringLength(max = 40) String text) {
		for (String word : Words.sought(text)) {
			for (int end = 1; end <= word.length(); end++) {
				String beginning = word.substring(0, end);
				assertThat(Words.keys(text)).anyMatch((key) -> key.startsWith(beginning));
			}
		}
	}

	@Property
	void a_text_is_found_in_upper_case_too(@ForAll("german") String text) {
		assertThat(Words.keys(text)).containsAll(Words.sought(text.toUpperCase(Locale.GERMAN)));
	}

	@Provide
	Arbitrary<String> german() {
		return Arbitraries.strings().withChars("abcäöüßéÄÖÜ -&").ofMaxLength(30);
	}

}
