package de.nachhalt.assessment.catalogue.format;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.TestCatalogues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static de.nachhalt.assessment.catalogue.format.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * A ladder of three levels whose upper two demand what is given, separated by a slash.
 */
class ContradictionTests {

	private static final String SOUND = TestCatalogues.text("/examples/sound.yaml");

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			score('d') >= 60 / score('d') <= 59.9
			score('d') >= 60 && score('d') < 40 || score('d') > 80 && score('d') < 70 / score('d') > 1
			coverage('d') >= 0.8 / coverage('d') < 0.5
			gap('plan') >= 40 / gap('plan') < 30
			runway >= 20 / runway < 10
			answer('hours') > 8 / answer('hours') < 2
			answer('size') == 'big' / answer('size') == 'small'
			answer('plan') in ['half', 'full'] / answer('plan') == 'none'
			""")
	void demands_that_can_be_met_one_by_one_but_not_together_are_refused(String demands) {
		assertRefused(ladder(demands.split(" / "))).singleElement()
			.asString()
			.contains("This condition is never met together with others that the level");
	}

	@ParameterizedTest
	@ValueSource(strings = { "score('d') >= 60 / score('d') <= 60", "score('d') > 10 / score('d') < 10.01",
			"score('d') == 33.0",
			"answer('size') == 'big' || score('d') >= 80 / answer('size') == 'small' || score('d') >= 80",
			"answer('size') == 'big' / answer('size') != 'small'", "runway >= 20 / runway > 30",
			"answer('hours') > 1000 / answer('hours') < 1001" })
	void demands_that_go_together_are_taken(String demands) {
		assertThatCode(() -> CatalogueFile.read(ladder(demands.split(" / ")))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			score('plan') < 20 ; score('plan') <= 15
			score('d') > 40 ; score('d') >= 50
			answer('size') == 'big' ; answer('size') in ['big']
			""")
	void so_is_a_flag_that_is_up_whenever_the_level_above_its_cap_could_be_reached(String flag, String demand) {
		assertRefused(ladder(demand).replace("when: \"score('plan') < 20\"", "when: \"" + flag + "\"")).singleElement()
			.asString()
			.contains("flags[0].when: This flag is up whenever the conditions of the level “go0” are met");
	}

	/** Each demand is the gate of a level of its own. */
	private static String ladder(String... demands) {
		String head = SOUND.substring(0, SOUND.indexOf("  - id: go\n"));
		String tail = SOUND.substring(SOUND.indexOf("flags:\n"));
		return head + Stream.iterate(0, (i) -> i < demands.length, (i) -> i + 1)
			.map((i) -> level(i, demands[i].strip()))
			.collect(Collectors.joining()) + tail;
	}

	private static String level(int number, String demand) {
		return """
				  - id: go%1$d
				    title: {de: "Gehen", en: "Go"}
				    meaning: {de: "Es geht los.", en: "Off we go."}
				    requirements:
				      - {id: r%1$d, text: {de: "fertig", en: "ready"}, when: "%2$s"}
				""".formatted(number, demand);
	}

}
