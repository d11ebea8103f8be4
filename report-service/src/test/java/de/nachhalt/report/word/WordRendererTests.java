package de.nachhalt.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordRendererTests {

	private static final ReportWriter WRITER = new ReportWriter();

	@ParameterizedTest
	@EnumSource(Language.class)
	void says_all_that_the_pdf_says(Language language) throws IOException {
		try (XWPFDocument document = open(file("Brunnhuber & Söhne 😀", language));
				XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			String text = extractor.getText().replaceAll("\\s+", " ");

			assertThat(text).contains("Brunnhuber & Söhne 😀");
			Samples.groundwork().dimensions().forEach((dimension) -> {
				assertThat(text).contains(dimension.title().in(language));
				dimension.questions().forEach((question) -> assertThat(text).contains(question.text().in(language)));
			});
			Samples.groundwork()
				.requirements()
				.forEach((requirement) -> assertThat(text).contains(requirement.sentence().in(language)));
		}
	}

	@Test
	void has_the_styles_of_a_document_made_by_hand() throws IOException {
		try (XWPFDocument document = open(file("Brunnhuber", Language.DE))) {
			assertThat(styled(document, "Title")).hasSize(1);
			assertThat(styled(document, "Client")).containsExactly("Brunnhuber");
			assertThat(styled(document, "Heading1")).hasSize(10).first().asString().contains("Auf einen Blick");
			assertThat(styled(document, "Heading2")).hasSizeGreaterThan(10);
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle)
				.doesNotContainNull()
				.allMatch((style) -> document.getStyles().styleExist(style));
		}
	}

	@Test
	void has_a_table_of_contents_that_leads_to_the_chapters() throws IOException {
		try (XWPFDocument document = open(file("Brunnhuber", Language.DE))) {
			String xml = document.getDocument().xmlText();

			assertThat(xml).contains("TOC \\o \"1-1\" \\h \\z \\u");
			assertThat(styled(document, "TOC1")).hasSize(10);
			assertThat(xml).contains("w:anchor=\"_Toc000000010\"", "w:name=\"_Toc000000010\"");
		}
	}

	@Test
	void repeats_the_headings_of_tables_on_every_page() throws IOException {
		try (XWPFDocument document = open(file("Brunnhuber", Language.DE))) {
			List<XWPFTable> reports = document.getTables()
				.stream()
				.filter((table) -> "ReportTable".equals(table.getStyleID()))
				.toList();

			assertThat(reports).hasSizeGreaterThan(8).allMatch((table) -> table.getRow(0).isRepeatHeader());
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void breaks_no_word_of_a_responsibility_matrix(Language language) throws IOException {
		Manuscript matrix = WRITER.write(ReportKind.RESPONSIBILITIES, Samples.of(Samples.Case.LINDNER, 1, language));
		try (XWPFDocument document = open(new WordRenderer().render(matrix))) {
			XWPFTable duties = document.getTables().getFirst();

			for (int column = 0; column < duties.getRow(0).getTableCells().size(); column++) {
				int at = column;
				int longest = duties.getRows()
					.stream()
					.flatMap((row) -> Stream.of(row.getCell(at).getText().split("[\\s\u00ad-]+")))
					.mapToInt(String::length)
					.max()
					.orElseThrow();
				assertThat(duties.getRow(0).getCell(at).getWidth()).isGreaterThan(longest * 95);
			}
		}
	}

	@Test
	void describes_every_chart() throws IOException {
		try (XWPFDocument document = open(file("Brunnhuber", Language.DE))) {
			List<XWPFPicture> pictures = paragraphs(document).flatMap((paragraph) -> paragraph.getRuns().stream())
				.flatMap((run) -> run.getEmbeddedPictures().stream())
				.toList();

			assertThat(pictures).hasSize(manuscript("Brunnhuber", Language.DE).charts().size());
			assertThat(document.getDocument().xmlText()).contains("descr=\"Stufenleiter: ");
		}
	}

	@Test
	void says_what_it_is() throws IOException, XmlException {
		try (XWPFDocument document = open(file("Brunnhuber", Language.EN))) {
			var core = document.getProperties().getCoreProperties();

			assertThat(core.getTitle()).isEqualTo("Result report: Brunnhuber");
			assertThat(core.getCreated().toInstant()).isEqualTo("2026-03-12T14:05:09Z");
			assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
			assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"en-GB\"");
		}
	}

	@Test
	void is_the_same_to_the_byte_for_the_same_result() throws IOException {
		byte[] first = file("Brunnhuber", Language.DE);

		assertThat(file("Brunnhuber", Language.DE)).isEqualTo(first);
		assertThat(file("Brunnhube", Language.DE)).isNotEqualTo(first);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getTimeLocal()).isEqualTo("2026-03-12T14:05:08");
			}
		}
	}

	@Test
	void keeps_columns_to_fill_in_and_drops_those_that_only_draw() throws IOException {
		XWPFTable table = table("""
				<table class="form"><thead><tr><th>Aufgabe</th><th>Lage</th><th>Name</th></tr></thead>
				<tbody><tr><td>Freigabe</td><td><div class="bar"><div></div></div></td><td></td></tr>
				<tr><td colspan="3">Für <b>alle</b></td></tr></tbody></table>""");

		assertThat(table.getRow(0).getTableCells()).extracting(XWPFTableCell::getText)
			.containsExactly("Aufgabe", "Name");
		assertThat(table.getRow(1).getTableCells()).extracting(XWPFTableCell::getText).containsExactly("Freigabe", "");
		assertThat(table.getRow(2).getTableCells()).extracting(XWPFTableCell::getText).containsExactly("Für alle");
		assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(2);
		assertThat(table.getStyleID()).isEqualTo("FormTable");
	}

	@Test
	void sets_charts_within_cells_in_the_size_of_their_rule() throws IOException {
		XWPFTable table = table(
				"""
						<table class="trends"><tr><td><p class="trend-title">Ziele</p>
						<object type="chart" data="c" class="trend small" alt="Ziele: 5"></object></td><td></td></tr></table>""");

		XWPFPicture picture = table.getRow(0)
			.getCell(0)
			.getParagraphArray(1)
			.getRuns()
			.getFirst()
			.getEmbeddedPictures()
			.getFirst();
		assertThat(picture.getWidth()).isEqualTo(80 / 25.4 * 72, within(1.0));
		assertThat(picture.getDepth()).isEqualTo(22 / 25.4 * 72, within(1.0));
	}

	private static XWPFTable table(String table) throws IOException {
		String styles = "object.trend { width: 164mm; height: 52mm; } object.trend.small { width: 80mm; height: 22mm; }";
		Manuscript manuscript = new Manuscript(
				"<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head><title>x</title><style>" + styles
						+ "</style></head><body>" + table + "</body></html>",
				Map.of("c", (canvas, width, height) -> {
				}), Instant.EPOCH);
		return open(new WordRenderer().render(manuscript)).getTables().getFirst();
	}

	/** Those within tables, too. */
	private static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
		return Stream.concat(document.getParagraphs().stream(),
				document.getTables()
					.stream()
					.flatMap((table) -> table.getRows().stream())
					.flatMap((row) -> row.getTableCells().stream())
					.flatMap((cell) -> cell.getParagraphs().stream()));
	}

	private static List<String> styled(XWPFDocument document, String style) {
		return document.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	private static Manuscript manuscript(String client, Language language) {
		return WRITER.write(ReportKind.RESULT, Samples.of(Samples.groundwork(), client, language));
	}

	private static byte[] file(String client, Language language) throws IOException {
		byte[] file = new WordRenderer().render(manuscript(client, language));
		Files.createDirectories(Path.of("target/files"));
		Files.write(Path.of("target/files/result-" + language.code() + ".docx"), file);
		return file;
	}

}
