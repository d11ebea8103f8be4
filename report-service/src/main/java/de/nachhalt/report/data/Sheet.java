package de.nachhalt.report.data;

import java.time.LocalDate;
import java.util.List;

import de.nachhalt.report.rendering.Letters;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as a sheet: the headings stay in sight and filter the rows.
 */
record Sheet(Table table, CellLooks looks) {

	/** More does not fit into a cell. */
	private static final int LONGEST = 32_767;

	private static final int UNITS_PER_CHARACTER = 256;

	void addTo(DeferredSXSSFWorkbook workbook) {
		DeferredSXSSFSheet sheet = workbook.createSheet(this.table.title());
		sheet.createFreezePane(0, 1);
		List<Table.Column> columns = this.table.columns();
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
		}
		sheet.setAutoFilter(new CellRangeAddress(0, this.table.rows().size(), 0, columns.size() - 1));
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRowGenerator((empty) -> {
			headings(empty.createRow(0));
			for (int i = 0; i < this.table.rows().size(); i++) {
				cells(empty.createRow(i + 1), this.table.rows().get(i).cells());
			}
		});
	}

	private void headings(Row row) {
		for (int i = 0; i < this.table.columns().size(); i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(this.table.columns().get(i).heading());
			cell.setCellStyle(this.looks.heading);
		}
	}

	private void cells(Row row, List<@Nullable Object> values) {
		for (int i = 0; i < values.size(); i++) {
			Object value = values.get(i);
			if (value != null) {
				fill(row.createCell(i), value);
			}
		}
	}

	private void fill(Cell cell, Object value) {
		switch (value) {
			case Integer whole -> {
				cell.setCellValue(whole);
				cell.setCellStyle(this.looks.whole);
			}
			case Number number -> {
				cell.setCellValue(number.doubleValue());
				cell.setCellStyle(this.looks.number);
			}
			case LocalDate date -> {
				cell.setCellValue(date);
				cell.setCellStyle(this.looks.date);
			}
			default -> {
				String text = fitting(Letters.legible(value.toString()));
				cell.setCellValue(text);
				cell.setCellStyle(Formula.suspected(text) ? this.looks.quoted : this.looks.text);
			}
		}
	}

	private static String fitting(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + "…";
	}

}
