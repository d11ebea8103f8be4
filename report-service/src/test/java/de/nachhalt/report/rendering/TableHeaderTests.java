package de.nachhalt.report.rendering;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wherever on a page a table begins, its header never stands there alone: no reader
 * should see that, and the layout engine could not tag it.
 */
class TableHeaderTests {

	private static final int PAGE = 257;

	private static final int STEP = 8;

	@ParameterizedTest(name = "{0}: {1} words, then {2}")
	@CsvSource({ "figures-table, 4, 4", "figures-table, 150, 150", "figures-table, 2000, 4", "questions, 150, 4",
			"form, 150, 4", "verdicts, 150, 150" })
	void a_header_stands_with_what_it_heads(String table, int first, int second) throws IOException {
		assertHeaded(table, "<tr><td>Anfang %s</td></tr><tr><td>%s</td></tr>", first, second);
	}

	@ParameterizedTest(name = "{0}, {1}: {3} words")
	@CsvSource({ "verdicts, rung, '', 4", "verdicts, rung, '', 150", "figures-table channels, place, why, 4",
			"figures-table channels, place, why, 150" })
	void a_header_stands_with_rows_that_belong_together(String table, String first, String second, int words)
			throws IOException {
		assertHeaded(table, "<tr class=\"" + first + "\"><td>Anfang %s</td></tr><tr class=\"" + second
				+ "\"><td>Grund %s</td></tr>", 3, words);
	}

	private static void assertHeaded(String table, String rows, int first, int second) throws IOException {
		for (int space = PAGE % STEP; space < PAGE; space += STEP) {
			String body = "<div style=\"height: %dmm\"></div><table class=\"%s\"><thead><tr><th>Kopf</th></tr></thead><tbody>%s</tbody></table>"
				.formatted(space, table, rows.formatted("Wort ".repeat(first), "Wort ".repeat(second)));
			byte[] pdf = new PdfRenderer().render(new Manuscript(page(body), Map.of(), Instant.EPOCH));

			String headed = Pdf.pageTexts(pdf)
				.stream()
				.filter((page) -> page.contains("Kopf"))
				.findFirst()
				.orElseThrow();
			assertThat(headed).as("%s mm down the page", space).contains("Anfang");
		}
	}

	private static String page(String body) throws IOException {
		String styles = Nodes
			.first(Xhtml
				.parse(new ReportWriter().write(ReportKind.SUMMARY, Samples.of(Case.SEIDL, 1, Language.DE)).xhtml()),
					"style")
			.map(Element::getTextContent)
			.orElseThrow();
		return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head><title>x</title><meta name=\"description\" content=\"x\"/><style>%s</style></head><body><p>Oben</p>%s</body></html>"
			.formatted(styles, body);
	}

}
