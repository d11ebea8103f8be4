package de.nachhalt.report.data;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.stream.Collectors;

import de.nachhalt.report.rendering.Letters;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import org.jspecify.annotations.Nullable;

/**
 * A result as comma-separated values (RFC 4180) that a spreadsheet program opens with a
 * double click: it begins with a byte order mark, and numbers and separators are those of
 * the language. What might be taken for a formula has an apostrophe before it.
 */
public final class CsvRenderer {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	public byte[] render(AssessmentResult result, Language language) {
		return write(new ResultList(result, Headings.in(language)).table(), language);
	}

	byte[] write(Table table, Language language) {
		String separator = (language == Language.DE) ? ";" : ",";
		DecimalFormat numbers = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(language.locale()));
		StringBuilder csv = new StringBuilder(1 << 16).append(BYTE_ORDER_MARK);
		csv.append(table.columns()
			.stream()
			.map((column) -> cell(column.heading(), numbers))
			.collect(Collectors.joining(separator))).append("\r\n");
		for (Table.Row row : table.rows()) {
			csv.append(row.cells().stream().map((value) -> cell(value, numbers)).collect(Collectors.joining(separator)))
				.append("\r\n");
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(@Nullable Object value, DecimalFormat numbers) {
		return switch (value) {
			case null -> "";
			case Number number -> numbers.format(number);
			default -> quoted(Letters.legible(value.toString()));
		};
	}

	private static String quoted(String text) {
		return '"' + (Formula.suspected(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
	}

}
