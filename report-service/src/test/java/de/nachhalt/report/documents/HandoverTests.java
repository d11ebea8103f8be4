package de.nachhalt.report.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.nachhalt.report.documents.Matter.Point;
import de.nachhalt.report.documents.Matter.Topic;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult.Flag;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an agency is told, and what it is not.
 */
class HandoverTests {

	private static final Pattern SCORE = Pattern.compile("\\d+ (Punkte|von 100|points|of 100)\\b(?! stehen| sind)");

	private final Wording words = new Wording(Language.EN);

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("de.nachhalt.report.documents.Samples#cases")
	void an_agency_sees_no_score_and_no_warning_sign(Case company, int cycle, Language language) {
		Material material = Samples.of(company, cycle, language);
		String written = new ReportWriter().write(ReportKind.HANDOVER, material)
			.xhtml()
			.replaceAll("(?s)<style>.*?</style>", "")
			.replaceAll("<[^>]+>", " ");

		assertThat(SCORE.matcher(written.replaceAll("(?m)^.*(stehen fest|settled).*$", "")).results().toList())
			.isEmpty();
		assertThat(material.result().flags()).extracting(Flag::title)
			.allSatisfy((title) -> assertThat(written).doesNotContain(title.in(language)));
		assertThat(material.result().gaps())
			.allSatisfy((gap) -> assertThat(written).doesNotContain(gap.text().in(language)));
	}

	@Test
	void what_is_settled_is_said_in_the_words_of_the_answer() {
		Handover handover = Handover.of(Samples.of(Case.NORDHEIDE, 3, Language.EN), this.words);

		assertThat(handover.of("clearance")).filteredOn((point) -> point.label().equals("Time for a clearance"))
			.singleElement()
			.isEqualTo(Point.settled("Time for a clearance", "4 hours"));
		assertThat(handover.of("voice")).first()
			.isEqualTo(Point.settled("Speaks for the company", "Referentin Kommunikation"));
		assertThat(handover.conduits()).extracting(Conduit::title).startsWith("Instagram");
		assertThat(handover.tasks()).isEmpty();
	}

	@Test
	void what_is_weak_is_to_be_settled_and_by_whom() {
		Handover handover = Handover.of(Samples.of(Case.BRUNNHUBER, 1, Language.EN), this.words);

		assertThat(handover.of("clearance")).isNotEmpty()
			.allSatisfy((point) -> assertThat(point.settled()).isFalse())
			.extracting(Point::value)
			.containsOnly("to be settled by management");
		assertThat(handover.conduits()).isEmpty();
	}

	@Test
	void a_voice_outside_the_company_is_not_handed_over() {
		Handover handover = Handover.of(Samples.of(Case.LINDNER, 1, Language.EN), this.words);

		assertThat(handover.of("voice")).first()
			.isEqualTo(new Point("Speaks for the company", "to be settled by management", false));
	}

	@Test
	void a_campaign_names_what_the_agency_does_and_who_leads() {
		Handover handover = Handover.of(Samples.of(Case.BRUNNHUBER, 2, Language.EN), this.words);

		assertThat(handover.tasks()).hasSizeGreaterThan(5)
			.allSatisfy((task) -> assertThat(task.lead()).isNotEmpty().doesNotContain("Agency"));
		assertThat(handover.tasks()).filteredOn((task) -> task.part().equals("does")).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(Topic.class)
	void where_nothing_is_known_everything_is_to_be_settled(Topic topic) {
		Handover handover = Handover.of(Samples.of(Samples.leave(), "Seidl", Language.EN), this.words);

		assertThat(handover.of(topic.name())).isNotEmpty().allSatisfy((point) -> assertThat(point.settled()).isFalse());
	}

	@Test
	void every_matter_rests_on_a_question_of_the_built_in_catalogue() {
		List<String> told = Stream.of(Case.BRUNNHUBER, Case.NORDHEIDE)
			.flatMap((company) -> Samples.of(company, 2, Language.EN).known().answers().stream())
			.map((answer) -> answer.question())
			.toList();

		assertThat(Matter.values()).allSatisfy((matter) -> assertThat(told).contains(matter.question()));
	}

}
