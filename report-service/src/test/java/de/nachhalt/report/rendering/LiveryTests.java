package de.nachhalt.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.branding.Livery;
import de.nachhalt.report.branding.SampleBranding;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.word.WordRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every document in the look of a consultancy, in every format.
 */
class LiveryTests {

	private static final Branding NEULAND = SampleBranding.neuland();

	private static final String FOOTER = "Amtsgericht Hamburg HRB 12345";

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void shows_colours_logo_and_words_in_every_format(ReportKind kind) throws IOException {
		Manuscript manuscript = manuscript(kind, NEULAND);
		byte[] pdf = keep(kind, "pdf", new PdfRenderer().render(manuscript));
		byte[] docx = keep(kind, "docx", new WordRenderer().render(manuscript));
		String page = new String(keep(kind, "html", new HtmlRenderer().render(manuscript)), StandardCharsets.UTF_8);
		String word = inside(docx);

		assertThat(Pdf.text(pdf)).contains(FOOTER);
		assertThat(pictures(pdf)).isPositive();
		assertThat(page).contains(FOOTER, "#1b3a6b", "<img class=\"logo\" alt=\"Logo: Neuland Beratung GmbH\"");
		assertThat(page).doesNotContainIgnoringCase("#0f4c4a");
		assertThat(word).contains(FOOTER, "1B3A6B", "descr=\"Logo: Neuland Beratung GmbH\"");
		assertThat(word).doesNotContainIgnoringCase("0f4c4a");
		if (kind != ReportKind.SUMMARY) {
			for (String said : List.of(Pdf.text(pdf).replaceAll("\\s+", " "), page, word)) {
				assertThat(said).contains("die Auswahl der Verantwortlichen", "Telefon 040 123456");
			}
		}
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void is_the_same_to_the_byte_for_the_same_version(ReportKind kind) throws IOException {
		Manuscript manuscript = manuscript(kind, NEULAND);

		assertThat(manuscript(kind, NEULAND).xhtml()).isEqualTo(manuscript.xhtml());
		assertThat(new PdfRenderer().render(manuscript)).isEqualTo(new PdfRenderer().render(manuscript));
		assertThat(new WordRenderer().render(manuscript)).isEqualTo(new WordRenderer().render(manuscript));
		assertThat(new HtmlRenderer().render(manuscript)).isEqualTo(new HtmlRenderer().render(manuscript));
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void leaves_the_layout_whole(ReportKind kind) throws IOException {
		for (Language language : Language.values()) {
			Material material = Samples.of(Case.NORDHEIDE, 3, language);
			List<Words> pages = Words.of(Pdf.of(kind, material, NEULAND));

			assertThat(pages.size() - Pdf.pages(Pdf.of(kind, material))).isBetween(0,
					(kind == ReportKind.SUMMARY) ? 0 : 1);
			for (Words page : pages) {
				assertThat(page.outside()).as("%s page %d", kind, page.number()).isEmpty();
				assertThat(page.overlapping()).as("%s page %d", kind, page.number()).isEmpty();
			}
		}
	}

	@Test
	void the_page_number_of_a_word_document_stands_beside_the_first_line_of_its_foot() throws IOException {
		byte[] docx = new WordRenderer().render(manuscript(ReportKind.SUMMARY, NEULAND));

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(document.getFooterList().getFirst().getText())
				.matches("(?s)Zusammenfassung · [^\\n]*\\tSeite [^\\n]*\\nVorlage \\d+, Daten [^\\n]*\\nNeuland.*");
		}
	}

	@Test
	void a_consultancy_without_a_branding_gets_what_the_house_makes() throws IOException {
		Manuscript plain = new ReportWriter().write(ReportKind.RESULT, Samples.of(Case.SEIDL, 1, Language.DE));

		assertThat(Livery.put(Branding.HOUSE, plain)).isSameAs(plain);
	}

	@Test
	void says_which_versions_it_was_made_with() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(manuscript(ReportKind.RESULT, NEULAND)))) {
			assertThat(pdf.getDocumentInformation().getKeywords())
				.matches("templates \\d+, data [0-9a-f]{12}, branding 2");
		}
	}

	private static Manuscript manuscript(ReportKind kind, Branding branding) throws IOException {
		return Livery.put(branding, new ReportWriter().write(kind, Samples.of(Case.NORDHEIDE, 3, Language.DE)));
	}

	private static int pictures(byte[] file) throws IOException {
		int pictures = 0;
		try (PDDocument pdf = Loader.loadPDF(file)) {
			for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
				pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
				pictures += inForm(pdf, name);
			}
		}
		return pictures;
	}

	private static int inForm(PDDocument pdf, COSName name) throws IOException {
		int pictures = 0;
		if (pdf.getPage(0).getResources().getXObject(name) instanceof PDFormXObject form
				&& form.getResources() != null) {
			for (var each : form.getResources().getXObjectNames()) {
				pictures += form.getResources().isImageXObject(each) ? 1 : 0;
			}
		}
		return pictures;
	}

	/** To be looked at. */
	private static byte[] keep(ReportKind kind, String format, byte[] file) throws IOException {
		Files.createDirectories(Path.of("target/files"));
		Files.write(Path.of("target/files/branded-" + kind.code() + "." + format), file);
		return file;
	}

	private static String inside(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(document.getAllPictures()).isNotEmpty();
		}
		ByteArrayOutputStream inside = new ByteArrayOutputStream();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml")) {
					inside.write(zip.readAllBytes());
				}
			}
		}
		return inside.toString(StandardCharsets.UTF_8);
	}

}
