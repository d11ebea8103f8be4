package de.nachhalt.report.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.report.documents.Samples;
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
		assertReads("leave", Samples.leave(), "Gasthof & Handwerk Seidl", language);
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
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				bookmarks.add(item.getTitle());
			}
			assertThat(bookmarks).hasSize(8).first().asString().contains("Auf einen Blick");
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

	@Test
	void the_summary_fits_on_one_page() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.groundwork(), "Brunnhuber", Language.DE))) {
			var stripper = new org.apache.pdfbox.text.PDFTextStripper();
			stripper.setStartPage(3);
			stripper.setEndPage(3);
			assertThat(stripper.getText(pdf)).contains("Stufe und Begründung");
		}
	}

	private static void assertReads(String name, AssessmentResult result, String client, Language language)
			throws IOException {
		String text = Pdf.text(Pdf.of(result, client, language));
		String golden = "golden/" + name + "-" + language.code() + ".txt";
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(Path.of("src/test/resources", golden), text);
		}
		assertThat(text).isEqualTo(Samples.resource("/" + golden));
	}

}
