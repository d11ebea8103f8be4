package de.nachhalt.report.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How documents are laid out, measured at what stands on the pages of the worked cases.
 */
@Execution(ExecutionMode.CONCURRENT)
class LayoutTests {

	private static final Pattern ENTRY = Pattern.compile("(?m)^(\\d+) (.+?) +\\.{4,} (\\d+)$");

	private static final Pattern CHART = Pattern
		.compile("<object type=\"chart\" data=\"([^\"]+)\"[^>]* alt=\"([^\"]*)\"");

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

	/** Where a dimension begins, and its last part. */
	private static final Pattern DIMENSION = Pattern.compile("(?m)^4\\.\\d+ ");

	private static final Pattern LIFT = Pattern.compile("Was sie heben würde|What would raise it");

	/** Finding words takes longer than setting them, and several tests look at them. */
	private static final Map<List<Object>, List<Words>> WORDS = new ConcurrentHashMap<>();

	private static final String CASES = "de.nachhalt.report.documents.Samples#cases";

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void every_page_but_the_last_is_filled(Case company, int cycle, Language language) {
		for (ReportKind kind : List.of(ReportKind.RESULT, ReportKind.PROGRESS)) {
			List<Words> pages = words(kind, company, cycle, language);
			Map<Integer, Double> filled = pages.subList(1, pages.size() - 1)
				.stream()
				.collect(Collectors.toMap(Words::number, Words::filled));

			assertThat(filled).as("%s", kind).allSatisfy((page, share) -> assertThat(share).isGreaterThan(0.4));
		}
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void a_report_has_ten_to_fourteen_pages(Case company, int cycle, Language language) throws IOException {
		assertThat(Pdf.pages(Pdf.of(ReportKind.RESULT, Samples.of(company, cycle, language)))).isBetween(10, 14);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void no_dimension_is_torn(Case company, int cycle, Language language) throws IOException {
		Material material = Samples.of(company, cycle, language);
		List<String> pages = Pdf.pageTexts(Pdf.of(ReportKind.RESULT, material));

		assertThat(pages).allSatisfy((page) -> assertThat(count(DIMENSION, page)).isEqualTo(count(LIFT, page)));
		assertThat(pages.stream().mapToLong((page) -> count(LIFT, page)).sum())
			.isEqualTo(material.result().dimensions().size())
			.isEqualTo(10);
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
			for (Words page : words(kind, company, cycle, language)) {
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

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource(CASES)
	void no_letter_of_a_manuscript_is_lost_on_its_pages(Case company, int cycle, Language language) throws IOException {
		Material material = Samples.of(company, cycle, language);
		for (ReportKind kind : ReportKind.values()) {
			Map<Integer, Long> written = letters(body(new ReportWriter().write(kind, material)));
			Map<Integer, Long> set = letters(Pdf.text(Pdf.of(kind, material)));

			assertThat(written).isNotEmpty()
				.allSatisfy((letter, count) -> assertThat(set.getOrDefault(letter, 0L))
					.as("%s %s", kind, Character.toString(letter))
					.isGreaterThanOrEqualTo(count));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 6, 8, 13 })
	void every_cycle_has_room_however_many_there_were(int cycles) throws IOException {
		byte[] pdf = Pdf.of(ReportKind.PROGRESS, Samples.after(cycles, Language.DE));

		for (Words page : Words.of(pdf)) {
			assertThat(page.outside()).as("page %d", page.number()).isEmpty();
			assertThat(page.overlapping()).as("page %d", page.number()).isEmpty();
		}
		String text = Pdf.text(pdf).replaceAll("\\s+", " ");
		for (int cycle = 1; cycle <= cycles; cycle++) {
			assertThat(Pattern.compile("Zyklus " + cycle + "\\b").matcher(text).results().count())
				.as("cycle %d in both tables", cycle)
				.isGreaterThanOrEqualTo(2);
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

	private static long count(Pattern what, String page) {
		return what.matcher(page).results().count();
	}

	private static List<Words> words(ReportKind kind, Case company, int cycle, Language language) {
		return WORDS.computeIfAbsent(List.of(kind, company, cycle, language), (pass) -> {
			try {
				return Words.of(Pdf.of(kind, Samples.of(company, cycle, language)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static String body(Manuscript manuscript) throws IOException {
		return Nodes.first(Xhtml.parse(manuscript.xhtml()), "body").map(Nodes::text).orElseThrow();
	}

	private static Map<Integer, Long> letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.boxed()
			.collect(Collectors.groupingBy((letter) -> letter, Collectors.counting()));
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
