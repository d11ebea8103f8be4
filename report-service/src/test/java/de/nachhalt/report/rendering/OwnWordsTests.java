package de.nachhalt.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.word.WordRenderer;
import de.nachhalt.report.words.Inlay;
import de.nachhalt.report.words.SampleWords;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of a consultant in every section of every document, in every format.
 */
class OwnWordsTests {

	private static final Material NORDHEIDE = Samples.of(Case.NORDHEIDE, 3, Language.DE);

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void stand_in_every_format_and_leave_the_layout_whole(ReportKind kind) throws IOException {
		byte[] pdf = keep(kind, "pdf", Pdf.written(kind, NORDHEIDE));
		Manuscript manuscript = manuscript(kind);
		String page = new String(keep(kind, "html", new HtmlRenderer().render(manuscript)), StandardCharsets.UTF_8);

		assertThat(Pdf.text(pdf).replaceAll("\\s+", " ")).contains("nehmen wir drei Dinge mit",
				"mit allen, die mitwirken");
		assertThat(page).contains("<strong>drei Dinge</strong>", "<em>geschlossen</em>");
		for (Words each : Words.of(pdf)) {
			assertThat(each.outside()).as("%s page %d", kind, each.number()).isEmpty();
			assertThat(each.overlapping()).as("%s page %d", kind, each.number()).isEmpty();
		}
	}

	@Test
	void every_numbered_list_of_a_word_document_begins_at_one() throws IOException {
		byte[] docx = keep(ReportKind.RESULT, "docx", new WordRenderer().render(manuscript(ReportKind.RESULT)));

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			List<XWPFParagraph> numbered = document.getParagraphs()
				.stream()
				.filter((paragraph) -> "ListNumber".equals(paragraph.getStyle()))
				.toList();
			long lists = numbered.stream().map(XWPFParagraph::getNumID).distinct().count();
			assertThat(numbered).hasSizeGreaterThan(30).hasSize((int) lists * 3);
			assertThat(numbered).allSatisfy((paragraph) -> assertThat(document.getNumbering()
				.getNum(paragraph.getNumID())
				.getCTNum()
				.getLvlOverrideArray(0)
				.getStartOverride()
				.getVal()
				.intValue()).isOne());
		}
	}

	@Test
	void are_the_same_to_the_byte_for_the_same_version() throws IOException {
		assertThat(Pdf.written(ReportKind.RESULT, NORDHEIDE)).isEqualTo(Pdf.written(ReportKind.RESULT, NORDHEIDE));
		assertThat(new WordRenderer().render(manuscript(ReportKind.RESULT)))
			.isEqualTo(new WordRenderer().render(manuscript(ReportKind.RESULT)));
	}

	private static Manuscript manuscript(ReportKind kind) throws IOException {
		Manuscript plain = new ReportWriter().write(kind, NORDHEIDE);
		return Inlay.put(SampleWords.everywhere(plain), plain);
	}

	/** To be looked at. */
	private static byte[] keep(ReportKind kind, String format, byte[] file) throws IOException {
		Files.createDirectories(Path.of("target/files"));
		Files.write(Path.of("target/files/written-" + kind.code() + "." + format), file);
		return file;
	}

}
