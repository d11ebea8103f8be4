package de.nachhalt.report.words;

import java.io.IOException;
import java.util.List;

import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.Passage.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class InlayTests {

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void every_document_has_sections_with_titles(ReportKind kind) throws IOException {
		for (Language language : Language.values()) {
			List<Section> sections = Section
				.of(Xhtml.legible(new ReportWriter().write(kind, Samples.of(Case.NORDHEIDE, 3, language)).xhtml()));

			assertThat(sections).isNotEmpty().allSatisfy((section) -> assertThat(section.title()).isNotBlank());
			assertThat(sections).extracting(Section::id).doesNotHaveDuplicates();
			assertThat(sections).extracting(Section::title).noneMatch((title) -> title.matches("\\d.*"));
		}
	}

	@Test
	void a_text_stands_below_the_heading_and_the_standing_text() throws IOException {
		Element section = section("gaps", Mode.ADD, "Wir haben **nachgefragt**.");

		List<Element> parts = Nodes.elements(section);
		assertThat(parts.get(0).getLocalName()).isEqualTo("h1");
		assertThat(parts.get(1).getAttribute("class")).isEqualTo("intro");
		assertThat(parts.get(2).getAttribute("class")).isEqualTo("own");
		assertThat(Nodes.text(parts.get(2))).isEqualTo("Wir haben nachgefragt.");
	}

	@Test
	void a_text_takes_the_place_of_the_standing_one_and_every_figure_stays() throws IOException {
		Element section = section("profile", Mode.REPLACE, "Anders gesagt.");
		Element before = element(plain(), "profile");

		assertThat(Nodes.text(section)).contains("Anders gesagt.");
		assertThat(Nodes.elements(section)).noneMatch((part) -> Nodes.hasClass(part, "intro"));
		assertThat(tables(section)).isEqualTo(tables(before)).isNotEmpty();
		assertThat(section.getElementsByTagNameNS("*", "object").getLength())
			.isEqualTo(before.getElementsByTagNameNS("*", "object").getLength());
	}

	@Test
	void only_what_says_nothing_of_the_client_can_be_replaced() throws IOException {
		List<Section> sections = Section.of(Xhtml.legible(plain().xhtml()));

		assertThat(sections).filteredOn(Section::isReplaceable)
			.allSatisfy((section) -> assertThat(section.standing()).doesNotContainPattern("Lindner|\\d+ %"));
		assertThat(sections).filteredOn((section) -> section.id().startsWith("dimension-"))
			.hasSize(10)
			.noneMatch(Section::isReplaceable)
			.allMatch((section) -> section.depth() == 2);
	}

	@Test
	void what_was_written_for_a_section_that_is_not_there_is_left_out() throws IOException {
		Manuscript written = Inlay.put(new OwnWords(2, List.of(new Passage("nowhere", Mode.ADD, "Verloren"))), plain());

		assertThat(written.xhtml()).doesNotContain("Verloren");
	}

	@Test
	void a_document_without_words_stays_the_same_to_the_byte() throws IOException {
		Manuscript plain = plain();

		assertThat(Inlay.put(OwnWords.NONE, plain)).isSameAs(plain);
	}

	private static List<String> tables(Element section) {
		return Nodes.elements(section).stream().filter((part) -> Nodes.is(part, "table")).map(Nodes::text).toList();
	}

	private static Element section(String id, Mode mode, String text) throws IOException {
		return element(Inlay.put(new OwnWords(2, List.of(new Passage(id, mode, text))), plain()), id);
	}

	private static Element element(Manuscript manuscript, String id) throws IOException {
		Document document = Xhtml.legible(manuscript.xhtml());
		return Nodes.named(document, "div")
			.filter((div) -> id.equals(div.getAttribute("id")))
			.findFirst()
			.orElseThrow();
	}

	private static Manuscript plain() {
		return new ReportWriter().write(ReportKind.RESULT, Samples.of(Case.LINDNER, 1, Language.DE));
	}

}
