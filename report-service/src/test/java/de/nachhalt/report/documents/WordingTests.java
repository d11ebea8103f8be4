package de.nachhalt.report.documents;

import java.time.Instant;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Range;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	private final Wording german = new Wording(Language.DE);

	private final Wording english = new Wording(Language.EN);

	@Test
	void both_languages_say_the_same_things() {
		assertThat(keys("de")).isEqualTo(keys("en"));
	}

	@Test
	void each_language_writes_dates_and_shares_its_own_way() {
		Instant date = Instant.parse("2026-03-12T14:05:09Z");

		assertThat(this.german.date(date)).isEqualTo("12. März 2026");
		assertThat(this.english.date(date)).isEqualTo("12 March 2026");
		assertThat(this.german.share(0.574)).isEqualTo("57 %");
		assertThat(this.english.share(0.574)).isEqualTo("57%");
	}

	@Test
	void a_date_is_the_one_on_the_clock_in_germany() {
		assertThat(this.german.date(Instant.parse("2026-03-12T23:30:00Z"))).isEqualTo("13. März 2026");
	}

	@Test
	void a_settled_score_has_no_interval() {
		assertThat(this.german.interval(40, 40.2)).isEmpty();
		assertThat(this.german.interval(12.4, 61.5)).isEqualTo("12–62");
	}

	@Test
	void a_change_carries_its_sign() {
		assertThat(this.german.change(40.2, 52.0)).isEqualTo("+12");
		assertThat(this.german.change(52.0, 40.2)).isEqualTo("−12");
		assertThat(this.german.change(40.4, 39.6)).isEqualTo("±0");
		assertThat(this.german.change(null, 40.0)).isEmpty();
	}

	@Test
	void an_amount_is_written_as_a_range_as_long_as_it_is_not_known() {
		assertThat(this.german.range(new Range(9.5, 19.0, false))).isEqualTo("9,5–19");
		assertThat(this.english.range(new Range(0.44, 0.44, false))).isEqualTo("0.44");
		assertThat(this.german.range(new Range(8.0, null, true))).isEqualTo("mindestens 8");
		assertThat(this.german.range(new Range(null, null, true))).isEqualTo("ohne Ende");
	}

	@Test
	void the_verdict_before_a_sentence_is_not_said_twice() {
		assertThat(this.german.withoutVerdict("Nicht erfüllt: eine Person ist benannt."))
			.isEqualTo("Eine Person ist benannt.");
		assertThat(this.english.withoutVerdict("Some other sentence.")).isEqualTo("Some other sentence.");
	}

	@Test
	void a_ladder_of_another_catalogue_gets_neutral_words() {
		assertThat(this.german.sayAbout("meaning", "a-level-of-its-own")).startsWith("Diese Stufe ergibt sich");
	}

	private static Set<String> keys(String language) {
		return new TreeSet<>(ResourceBundle
			.getBundle("de.nachhalt.report.documents.wording", java.util.Locale.forLanguageTag(language))
			.keySet());
	}

}
