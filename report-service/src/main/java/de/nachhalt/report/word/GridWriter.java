package de.nachhalt.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

import de.nachhalt.report.rendering.Figures;
import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/**
 * Writes tables. Headings are marked as such and come again on every page.
 *
 * @param styles of paragraphs within cells
 */
record GridWriter(XWPFDocument document, Figures figures, Function<Element, String> styles) {

	/** To be filled in by hand: eight millimetres, in twentieths of a point. */
	private static final int LINE = 454;

	void write(Grid grid) {
		List<Integer> columns = grid.columns();
		boolean form = columns.stream().anyMatch(grid::isBlank);
		int headings = grid.headings().size();
		XWPFTable table = this.document.createTable(headings + grid.rows().size(), columns.size());
		TableLook.apply(table, grid.look(), grid.isEven() ? Widths.even(columns.size()) : Widths.of(grid, columns));
		for (int i = 0; i < headings; i++) {
			table.getRow(i).setRepeatHeader(true);
			write(grid.headings().get(i), columns, table.getRow(i), "TableHeading");
		}
		for (int i = 0; i < grid.rows().size(); i++) {
			XWPFTableRow row = table.getRow(headings + i);
			row.setCantSplitRow(true);
			if (form) {
				row.setHeight(LINE);
			}
			write(grid.rows().get(i), columns, row, "TableText");
		}
	}

	private void write(Grid.Row source, List<Integer> columns, XWPFTableRow row, String style) {
		int target = 0;
		int column = 0;
		for (Element cell : source.cells()) {
			int from = column;
			column += Grid.span(cell);
			int until = column;
			int taken = (int) columns.stream().filter((each) -> from <= each && each < until).count();
			if (taken > 0 && target < row.getTableCells().size()) {
				merge(row, target, taken);
				write(cell, row.getCell(target), style);
				target++;
			}
		}
		for (int i = target; i < row.getTableCells().size(); i++) {
			row.getCell(i).getParagraphArray(0).setStyle(style);
		}
		if (Nodes.hasClass(source.source(), "total")) {
			row.getTableCells()
				.forEach((cell) -> cell.getParagraphs()
					.forEach((paragraph) -> paragraph.getRuns().forEach((run) -> run.setBold(true))));
		}
	}

	private static void merge(XWPFTableRow row, int target, int columns) {
		if (columns == 1) {
			return;
		}
		XWPFTableCell cell = row.getCell(target);
		int width = cell.getWidth();
		for (int i = 1; i < columns; i++) {
			width += row.getCell(target + 1).getWidth();
			row.removeCell(target + 1);
		}
		cell.setWidth(Integer.toString(width));
		cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
	}

	private void write(Element cell, XWPFTableCell target, String style) {
		XWPFParagraph first = target.getParagraphArray(0);
		first.setStyle(style);
		if (Nodes.hasClass(cell, "figure-cell")) {
			first.setAlignment(ParagraphAlignment.RIGHT);
		}
		if (Nodes.elements(cell).stream().noneMatch((inside) -> Nodes.is(inside, "p", "object", "ul"))) {
			Inline.write(cell, first);
			return;
		}
		boolean begun = false;
		for (Element block : Nodes.elements(cell)) {
			XWPFParagraph paragraph = begun ? target.addParagraph() : first;
			begun = true;
			String own = this.styles.apply(block);
			paragraph.setStyle("Normal".equals(own) ? style : own);
			if (Nodes.is(block, "object")) {
				this.figures.at(block).ifPresent((figure) -> Picture.add(figure, paragraph));
			}
			else {
				Inline.write(block, paragraph);
			}
		}
	}

}
