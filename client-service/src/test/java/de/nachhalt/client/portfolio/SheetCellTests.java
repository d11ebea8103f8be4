package de.nachhalt.client.portfolio;

import java.util.Locale;
import java.util.ResourceBundle;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49", "-1", "@SUM(A1)", "|cmd", " =1", "\"=1", "'=1", "＝1", "\t=1", "\r=1",
			"\u00a0=1" })
	void nothing_is_ever_computed(String text) {
		assertThat(SheetCell.of(text)).startsWith("\"'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Müller & Söhne", "a=b", "", "1. Quartal", "(neu)" })
	void a_harmless_text_stays_as_it_is(String text) {
		assertThat(SheetCell.of(text)).isEqualTo('"' + text + '"');
	}

	@Property
	void a_cell_never_ends_before_its_end(@ForAll @StringLength(max = 20) String text) {
		String inside = SheetCell.of(text).substring(1, SheetCell.of(text).length() - 1);

		assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
	}

	@Test
	void both_languages_have_the_same_words() {
		ResourceBundle german = ResourceBundle.getBundle("portfolio-sheet", Locale.GERMAN);
		ResourceBundle english = ResourceBundle.getBundle("portfolio-sheet", Locale.ENGLISH);

		assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
		assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(german.keySet()).isEqualTo(english.keySet());
		for (Attention reason : Attention.values()) {
			assertThat(german.getString("attention." + reason)).isNotBlank();
		}
		for (NextStep.Kind kind : NextStep.Kind.values()) {
			assertThat(kind == NextStep.Kind.PLANNED || german.containsKey("step." + kind)).isTrue();
		}
	}

}
