package de.nachhalt.report.data;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * How the cells of a workbook look.
 */
final class CellLooks {

	private static final byte[] PETROL = { 0x0f, 0x4c, 0x4a };

	final CellStyle heading;

	final CellStyle text;

	/** A text that is not to be taken for a formula, not even once somebody edits it. */
	final CellStyle quoted;

	final CellStyle number;

	final CellStyle whole;

	final CellStyle date;

	CellLooks(Workbook workbook) {
		this.heading = heading(workbook);
		this.text = plain(workbook, true);
		this.quoted = plain(workbook, true);
		this.quoted.setQuotePrefixed(true);
		this.number = formatted(workbook, "0.0");
		this.whole = formatted(workbook, "0");
		this.date = formatted(workbook, "yyyy-mm-dd");
	}

	private static CellStyle heading(Workbook workbook) {
		Font font = workbook.createFont();
		font.setBold(true);
		font.setColor(IndexedColors.WHITE.getIndex());
		XSSFCellStyle style = (XSSFCellStyle) plain(workbook, false);
		style.setFont(font);
		style.setFillForegroundColor(new XSSFColor(PETROL));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setBorderBottom(BorderStyle.THIN);
		return style;
	}

	private static CellStyle formatted(Workbook workbook, String format) {
		CellStyle style = plain(workbook, false);
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	private static CellStyle plain(Workbook workbook, boolean wrapped) {
		CellStyle style = workbook.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(wrapped);
		return style;
	}

}
