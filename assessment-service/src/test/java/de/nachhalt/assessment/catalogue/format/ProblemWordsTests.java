package de.nachhalt.assessment.catalogue.format;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemWordsTests {

	@Test
	void everything_is_said_in_both_languages() {
		ResourceBundle german = ResourceBundle.getBundle(ProblemWords.BUNDLE, Locale.ROOT);
		ResourceBundle english = ResourceBundle.getBundle(ProblemWords.BUNDLE, Locale.ENGLISH);
		assertThat(english.keySet()).isEqualTo(german.keySet())
			.allSatisfy((key) -> assertThat(english.getString(key)).isNotBlank());
		assertThat(german.keySet()).filteredOn((key) -> english.getString(key).equals(german.getString(key))).isEmpty();
	}

}
