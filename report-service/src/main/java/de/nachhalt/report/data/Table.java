package de.nachhalt.report.data;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows under headings.
 *
 * @param title as a spreadsheet shows it, at most 31 characters
 */
record Table(String title, List<Column> columns, List<Row> rows) {

	Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * @param width in characters, where a program shows columns
	 */
	record Column(String heading, int width) {
	}

	/**
	 * @param cells texts, numbers or dates; {@code null} where there is nothing to say
	 */
	record Row(List<@Nullable Object> cells) {

		static Row of(@Nullable Object... cells) {
			return new Row(Arrays.asList(cells));
		}

	}

}
