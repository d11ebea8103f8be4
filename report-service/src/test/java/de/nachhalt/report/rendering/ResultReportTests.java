package de.nachhalt.report.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResultReportTests {

	@ParameterizedTest
	@EnumSource(Language.class)
	void reads_as_agreed(Language language) throws IOException {
		assertReads("groundwork", Samples.groundwork(), "Brunnhuber Maschinenbau GmbH & Co. KG", language);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void a_reasoned_no_reads_as_agreed(Language language) throws IOException {
		assertReads("seidl", ReportKind.RESULT, Samples.of(Case.SEIDL, 1, language));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void a_later_cycle_reads_as_agreed(Language language) throws IOException {
		assertReads("nordheide", ReportKind.RESULT, Samples.of(Case.NORDHEIDE, 3, language));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void the_one_page_summary_reads_as_agreed(Language language) throws IOException {
		assertReads("brunnhuber-summary", ReportKind.SUMMARY, Samples.of(Case.BRUNNHUBER, 1, language));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void the_progress_report_reads_as_agreed(Language language) throws IOException {
		assertReads("nordheide-progress", ReportKind.PROGRESS, Samples.of(Case.NORDHEIDE, 3, language));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void what_an_agency_works_from_reads_as_agreed(Language language) throws IOException {
		assertReads("brunnhuber-handover", ReportKind.HANDOVER, Samples.of(Case.BRUNNHUBER, 2, language));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void the_crisis_plan_reads_as_agreed(Language language) throws IOException {
		assertReads("nordheide-crisis", ReportKind.CRISIS_PLAN, Samples.of(Case.NORDHEIDE, 3, language));
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void whatever_old_events_lack_is_left_out(ReportKind kind) throws IOException {
		String text = Pdf.text(Pdf.of(kind, Samples.of(Samples.leave(), "Seidl", Language.EN)));

		assertThat(text).doesNotContain("null", "Proposed actions", "runs, which led to");
	}

	@Test
	void the_same_result_gives_the_same_bytes() throws IOException {
		byte[] first = Pdf.of(Samples.groundwork(), "Brunnhuber", Language.DE);

		assertThat(Pdf.of(Samples.groundwork(), "Brunnhuber", Language.DE)).isEqualTo(first);
		assertThat(Pdf.of(Samples.groundwork(), "Brunnhube", Language.DE)).isNotEqualTo(first);
	}

	@Test
	void says_what_it_is() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.groundwork(), "Brunnhuber", Language.DE))) {
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ergebnisbericht: Brunnhuber");
			assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2026-03-12T14:05:09Z");
			List<String> bookmarks = new ArrayList<>();
			List<String> dimensions = new ArrayList<>();
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				bookmarks.add(item.getTitle());
				item.children().forEach((part) -> dimensions.add(part.getTitle()));
			}
			assertThat(bookmarks).containsExactly("1  Auf einen Blick", "2  Stufe und Begründung", "3  Profil",
					"4  Dimensionen im Einzelnen", "5  Wahrnehmungslücken", "6  Warnsignale", "7  Reichweite des Plans",
					"8  Umsetzung und Verantwortung", "9  Methode und Belastbarkeit", "10  Quellen");
			assertThat(dimensions).hasSize(10).startsWith("Anlass und Ziele");
		}
	}

	@Test
	void carries_its_typefaces_with_it() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.groundwork(), "Brunnhuber", Language.DE))) {
			List<PDFont> fonts = new ArrayList<>();
			for (var page : pdf.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					fonts.add(page.getResources().getFont(name));
				}
			}
			assertThat(fonts).isNotEmpty().allSatisfy((font) -> assertThat(font.isEmbedded()).isTrue());
		}
	}

	private static void assertReads(String name, AssessmentResult result, String client, Language language)
			throws IOException {
		assertReads(name, ReportKind.RESULT, Samples.of(result, client, language));
	}

	private static void assertReads(String name, ReportKind kind, Material material) throws IOException {
		String text = Pdf.text(Pdf.of(kind, material));
		String golden = "golden/" + name + "-" + material.language().code() + ".txt";
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(Path.of("src/test/resources", golden), text);
		}
		assertThat(text).isEqualTo(Samples.resource("/" + golden));
	}

}
