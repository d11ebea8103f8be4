package de.nachhalt.report.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How documents are laid out, measured at what stands on the pages of the worked cases.
 */
class LayoutTests {

	private static final Pattern ENTRY = Pattern.compile("(?m)^(\\d+) (.+?) +\\.{4,} (\\d+)$");

	private static final Pattern CHART = Pattern
		.compile("<object type=\"chart\" data=\"([^\"]+)\"[^>]* alt=\"([^\"]*)\"");

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

	private static final String CASES = "de.nachhalt.report.documents.Samples#cases";

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void a_result_report_has_ten_to_fourteen_pages_without_large_gaps(Case company, int cycle, Language language)
			throws IOException {
		List<Words> pages = Words.of(Pdf.of(ReportKind.RESULT, Samples.of(company, cycle, language)));

		assertThat(pages).hasSizeBetween(10, 14);
		assertThat(pages.subList(1, pages.size() - 1))
			.allSatisfy((page) -> assertThat(page.filled()).isGreaterThan(0.5));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void a_summary_is_one_page(Case company, int cycle, Language language) throws IOException {
		assertThat(Pdf.pages(Pdf.of(ReportKind.SUMMARY, Samples.of(company, cycle, language)))).isOne();
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void the_summary_in_a_report_is_one_page(Case company, int cycle, Language language) throws IOException {
		assertThat(entries(Pdf.of(ReportKind.RESULT, Samples.of(company, cycle, language))).values()).startsWith(2, 3);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void words_stay_within_the_margins_and_off_each_other(Case company, int cycle, Language language)
			throws IOException {
		for (ReportKind kind : ReportKind.values()) {
			for (Words page : Words.of(Pdf.of(kind, Samples.of(company, cycle, language)))) {
				assertThat(page.outside()).as("%s page %d", kind, page.number()).isEmpty();
				assertThat(page.overlapping()).as("%s page %d", kind, page.number()).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void no_name_breaks_the_layout(ReportKind kind) throws IOException {
		for (String name : List.of("😀 Müller שלום", "Donaudampfschifffahrt".repeat(24), "W ".repeat(250))) {
			for (Words page : Words.of(Pdf.of(kind, Samples.of(Samples.groundwork(), name, Language.DE)))) {
				assertThat(page.outside()).as("%s page %d", kind, page.number()).isEmpty();
				assertThat(page.overlapping()).as("%s page %d", kind, page.number()).isEmpty();
			}
		}
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void contents_and_bookmarks_lead_to_where_chapters_start(Case company, int cycle, Language language)
			throws IOException {
		for (ReportKind kind : List.of(ReportKind.RESULT, ReportKind.PROGRESS)) {
			byte[] pdf = Pdf.of(kind, Samples.of(company, cycle, language));

			assertThat(entries(pdf)).isEqualTo(bookmarks(pdf)).hasSizeGreaterThan(5);
		}
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void what_a_chart_shows_stands_as_text_too(Case company, int cycle, Language language) throws IOException {
		Material material = Samples.of(company, cycle, language);
		for (ReportKind kind : ReportKind.values()) {
			Manuscript manuscript = new ReportWriter().write(kind, material);
			List<String> text = numbers(Pdf.text(Pdf.of(kind, material)));
			Map<String, String> described = described(manuscript.xhtml());

			assertThat(described.keySet()).isEqualTo(manuscript.charts().keySet());
			assertThat(described.values())
				.allSatisfy((alternative) -> assertThat(text).containsAll(numbers(alternative)));
		}
	}

	@Test
	void a_report_of_the_first_cycle_says_that_there_is_no_course_yet() throws IOException {
		String text = Pdf.text(Pdf.of(ReportKind.PROGRESS, Samples.of(Case.SEIDL, 1, Language.EN)));

		assertThat(text).contains("This is the first assessment").doesNotContain("since start");
	}

	/**
	 * Page numbers by number and title of a chapter, as the table of contents says.
	 */
	private static Map<String, Integer> entries(byte[] pdf) throws IOException {
		Map<String, Integer> entries = new LinkedHashMap<>();
		Matcher entry = ENTRY.matcher(Pdf.text(pdf));
		while (entry.find()) {
			entries.put(entry.group(1) + " " + entry.group(2), Integer.valueOf(entry.group(3)));
		}
		return entries;
	}

	private static Map<String, Integer> bookmarks(byte[] file) throws IOException {
		Map<String, Integer> bookmarks = new HashMap<>();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				bookmarks.put(item.getTitle().replace("  ", " "),
						pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
			}
		}
		return bookmarks;
	}

	private static Map<String, String> described(String xhtml) {
		return CHART.matcher(xhtml)
			.results()
			.collect(Collectors.toMap((chart) -> chart.group(1), (chart) -> chart.group(2), (one, other) -> one));
	}

	private static List<String> numbers(String text) {
		return NUMBER.matcher(text.replaceAll("&#\\d+;", "")).results().map(MatchResult::group).toList();
	}

}
