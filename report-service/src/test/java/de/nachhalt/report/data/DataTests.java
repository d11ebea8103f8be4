package de.nachhalt.report.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.result.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class DataTests {

	private static final Instant DATE = Instant.parse("2026-03-12T14:05:09Z");

	@ParameterizedTest
	@EnumSource(Language.class)
	void a_workbook_has_a_sheet_for_each_kind_of_statement(Language language) throws IOException {
		try (XSSFWorkbook workbook = open(workbook(language))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
			for (Sheet sheet : workbook) {
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			}
			Sheet questions = workbook.getSheetAt(2);
			assertThat(questions.getSheetName()).isEqualTo((language == Language.DE) ? "Fragen" : "Questions");
			assertThat(questions.getLastRowNum()).isEqualTo(
					Samples.groundwork().dimensions().stream().mapToInt((each) -> each.questions().size()).sum());
			assertThat(questions.getColumnWidth(2)).isEqualTo(70 * 256);
		}
	}

	@Test
	void numbers_are_numbers_and_dates_are_dates() throws IOException {
		try (XSSFWorkbook workbook = open(workbook(Language.DE))) {
			Row dimension = workbook.getSheetAt(1).getRow(1);
			assertThat(dimension.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(dimension.getCell(3).getNumericCellValue())
				.isEqualTo(Samples.groundwork().dimensions().getFirst().low());
			Cell completed = workbook.getSheetAt(0).getRow(4).getCell(1);
			assertThat(completed.getLocalDateTimeCellValue()).isEqualTo("2026-03-12T00:00:00");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "  =1+1", "\t=1", "\"=1", "＝1+1",
			"\u00a0=1", "|x" })
	void a_text_is_never_a_formula(String text) throws IOException {
		Table table = new Table("x", List.of(new Table.Column(text, 10)), List.of(Table.Row.of(text)));

		try (XSSFWorkbook workbook = open(new XlsxRenderer().write(List.of(table), DATE, Language.DE))) {
			Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
		}
		String csv = new String(new CsvRenderer().write(table, Language.DE), StandardCharsets.UTF_8);
		assertThat(csv.substring(1).lines().filter((line) -> !line.isBlank()))
			.allMatch((line) -> line.startsWith("\"'"));
	}

	@Test
	void usual_texts_stay_as_they_are() {
		assertThat(List.of("Brunnhuber", "50 %", "a=b", "„Zitat“", "'s ist gut", "")).noneMatch(Formula::suspected);
	}

	@Test
	void a_list_opens_in_a_spreadsheet_program_of_the_language() {
		String german = csv(Language.DE);
		String english = csv(Language.EN);

		assertThat(german).startsWith("\ufeff\"Bereich\";\"Gehört zu\";\"Kennung\"").contains("\r\n");
		assertThat(english).startsWith("\ufeff\"Part\",\"Belongs to\",\"Id\"");
		assertThat(german.lines().map((line) -> line.replaceAll("\"[^\"]*\"", "").replaceAll("[^;]", "").length()))
			.allMatch((separators) -> separators == 9);
		assertThat(german.lines().skip(1).findFirst()).hasValueSatisfying((total) -> assertThat(total).contains(","));
	}

	@Test
	void ten_thousand_rows_break_nothing() {
		Table table = new Table("x", List.of(new Table.Column("a", 20), new Table.Column("b", 20)),
				IntStream.range(0, 10_000).mapToObj((i) -> Table.Row.of("Zeile " + i, i + 0.5)).toList());

		assertTimeout(Duration.ofSeconds(20), () -> {
			try (XSSFWorkbook workbook = open(new XlsxRenderer().write(List.of(table), DATE, Language.DE))) {
				assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(10_000);
				assertThat(workbook.getSheetAt(0).getRow(10_000).getCell(1).getNumericCellValue()).isEqualTo(9_999.5);
			}
		});
		assertThat(new String(new CsvRenderer().write(table, Language.DE), StandardCharsets.UTF_8).lines())
			.hasSize(10_001)
			.last()
			.isEqualTo("\"Zeile 9999\";9999,5");
	}

	@Test
	void a_text_without_end_is_cut_to_what_a_cell_holds() throws IOException {
		Table table = new Table("x", List.of(new Table.Column("a", 20)), List.of(Table.Row.of("😀".repeat(40_000))));

		try (XSSFWorkbook workbook = open(new XlsxRenderer().write(List.of(table), DATE, Language.DE))) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSizeLessThan(32_768)
				.endsWith("😀…");
		}
	}

	@Test
	void is_the_same_to_the_byte_for_the_same_result() throws IOException {
		assertThat(workbook(Language.DE)).isEqualTo(workbook(Language.DE)).isNotEqualTo(workbook(Language.EN));
		assertThat(csv(Language.DE)).isEqualTo(csv(Language.DE));
	}

	private static String csv(Language language) {
		return new String(new CsvRenderer().render(Samples.groundwork(), language), StandardCharsets.UTF_8);
	}

	private static byte[] workbook(Language language) throws IOException {
		byte[] file = new XlsxRenderer().render(Samples.groundwork(), "Brunnhuber", language);
		Files.createDirectories(Path.of("target/files"));
		Files.write(Path.of("target/files/result-" + language.code() + ".xlsx"), file);
		return file;
	}

	private static XSSFWorkbook open(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

}
