package de.nachhalt.assessment.catalogue.format;

import de.nachhalt.assessment.scoring.TestCatalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.nachhalt.assessment.catalogue.format.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogueFileTests {

	private static final String SOUND = TestCatalogues.text("/examples/sound.yaml");

	@Test
	void a_sound_file_is_read() {
		assertThat(CatalogueFile.read(SOUND).catalogue().questions()).hasSize(3);
	}

	@ParameterizedTest(name = "[{0}] instead of [{1}]: {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					id: sound | id: Sound | 1:5: id: An id consists of lower-case letters, digits and hyphens, at most 60.
					version: 1.0.0 | version: 1.0 | 2:10: version: Expected here is a text; numbers and truth values in quotation marks.
					version: 1.0.0 | version: "1.0" | 2:11: version: A version looks like 1.0.0.
					gapFrom: 30 | gapFrom: 130 | 4:10: gapFrom: At most 100.
					gapFrom: 30 | gapfrom: 30 | 4:1: gapfrom: There is no such key here. Possible are: id, version, title, gapFrom
					en: "Is there a plan?" | fr: "Un plan ?" | 13:43: dimensions[0].questions[0].text.fr: There is no such key here. Possible are: de, en.
					text: {de: "Gibt es einen Plan?", en: "Is there a plan?"} | text: {de: "Gibt es einen Plan?"} | 13:15: dimensions[0].questions[0].text.en: The text is missing.
					en: "Is there a plan?" | en: "  " | 13:48: dimensions[0].questions[0].text.en: The text is missing.
					en: "Is there a plan?" | en: 2026 | 13:47: dimensions[0].questions[0].text.en: Expected here is a text
					{id: half, points: 50, | {id: half, | 18:13: dimensions[0].questions[0].options[1].points: “points” is missing.
					points: 50 | points: lots | 18:32: dimensions[0].questions[0].options[1].points: Expected here is a number
					points: 50 | points: 500 | 18:32: dimensions[0].questions[0].options[1].points: At most 100.
					{id: half | {id: none | 18:18: dimensions[0].questions[0].options[1].id: The id “none” is taken already.
					{id: half, points: 50, days: 2, weeks: 3, | {id: half, points: 50, days: 2, | 18:13: dimensions[0].questions[0].options[1].weeks: “weeks” is missing.
					kind: scale | kind: ladder | 14:15: dimensions[0].questions[0].kind: Possible here are: choice, multi, scale, number, text.
					id: hours | id: plan | 20:13: dimensions[0].questions[1].id: The id “plan” is taken already.
					at: 8 | at: 0 | 26:18: dimensions[0].questions[1].line[1].at: The breakpoints must ascend.
					caps: stay | caps: heaven | 50:11: flags[0].caps: There is no level “heaven”. Known are: stay, go.
					caps: stay | severity: warning | 50:5: flags[0].severity: This key is given twice.
					score('plan') < 20 | score('plans') < 20 | 51:17: flags[0].when: There is no question or dimension “plans”.
					score('plan') < 20 | score('plan') < 'a' | 51:26: flags[0].when: Not a valid expression: found no matching overload
					score('plan') < 20 | score('plan') <= 100 | 51:12: flags[0].when: This condition is always true; the flag says nothing then.
					score('d') >= 50 | score('d') >= 101 | 44:16: levels[1].requirements[0].when: This condition is never true; the level “go” could not be reached.
					answer('size') == 'big' | answer('size') == 'huge' | 27:41: dimensions[0].questions[1].visibleWhen: There is no option “huge”. Known are: small, big.
					answer('size') == 'big' | answer('plan') == 'none' | 27:29: dimensions[0].questions[1].visibleWhen: “plan” has a weight.
					answer('size') == 'big' | engagement == 'x' | 27:37: dimensions[0].questions[1].visibleWhen: There is no engagement “x”.
					cites: [plan] | cites: [plane] | 57:13: delivery[0].cites[0]: There is no question or dimension “plane”.
					weight: 3 | weight: 0 | 11:7: dimensions[0].questions: The weights sum to nothing
					weight: 2 | weight: 0 | 6:3: dimensions: The weights sum to nothing
					when: "true" | when: "1 > 2" | 53:3: delivery: The last row of the table must be “true”
					""")
	void what_is_wrong_is_said_with_its_place(String part, String instead, String words) {
		assertThat(SOUND).contains(part);
		assertRefused(SOUND.replace(part, instead)).anySatisfy((line) -> assertThat(line).startsWith(words));
	}

	@Test
	void everything_that_is_wrong_is_said_at_once() {
		assertRefused(SOUND.replace("gapFrom: 30", "gapFrom: -1")
			.replace("points: 50", "points: 500")
			.replace("score('plan') < 20", "score('plan') <")
			.replace("score('d') >= 50", "score('e') >= 50")
			.replace("kind: scale", "kind: ladder")
			.replace("weight: 2", "weight: 0")).hasSize(6);
	}

	@Test
	void a_plain_no_is_a_text() {
		assertThat(CatalogueFile.read(SOUND.replace("id: half", "id: no")).catalogue().questions().findFirst())
			.hasValueSatisfying((question) -> assertThat(question.indexOf("no")).isEqualTo(1));
	}

	@Test
	void layout_and_comments_do_not_change_the_digest() {
		String other = "# a comment\n" + SOUND.replace("  - id: d\n", "  - # here\n    id: 'd'\n");
		assertThat(CatalogueFile.read(other).digest()).isEqualTo(CatalogueFile.read(SOUND).digest());
	}

}
