package de.nachhalt.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/**
 * A table. Its headings are marked as such and come again on every page; columns that
 * hold nothing but drawings of a figure beside them are left out.
 *
 * @param headings rows of the head
 * @param rows the others
 */
record Grid(List<Element> headings, List<Element> rows) {

	static Grid of(Element table) {
		List<Element> headings = new ArrayList<>();
		List<Element> rows = new ArrayList<>();
		for (Element part : Nodes.elements(table)) {
			if (Nodes.is(part, "tr")) {
				rows.add(part);
			}
			else if (Nodes.is(part, "thead", "tbody", "tfoot")) {
				(Nodes.is(part, "thead") ? headings : rows)
					.addAll(Nodes.elements(part).stream().filter((row) -> Nodes.is(row, "tr")).toList());
			}
		}
		return new Grid(headings, rows);
	}

	boolean isEmpty() {
		return columns().isEmpty();
	}

	void write(XWPFDocument document) {
		List<Integer> columns = columns();
		XWPFTable table = document.createTable(this.headings.size() + this.rows.size(), columns.size());
		TableLook.apply(table, this.headings.isEmpty() ? "FactTable" : "ReportTable", Widths.of(this, columns));
		for (int i = 0; i < this.headings.size(); i++) {
			table.getRow(i).setRepeatHeader(true);
			write(this.headings.get(i), columns, table.getRow(i), "TableHeading");
		}
		for (int i = 0; i < this.rows.size(); i++) {
			XWPFTableRow row = table.getRow(this.headings.size() + i);
			row.setCantSplitRow(true);
			write(this.rows.get(i), columns, row, "TableText");
		}
	}

	private static void write(Element source, List<Integer> columns, XWPFTableRow row, String style) {
		List<Element> cells = cells(source);
		for (int i = 0; i < columns.size(); i++) {
			XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
			paragraph.setStyle(style);
			if (columns.get(i) < cells.size()) {
				Element cell = cells.get(columns.get(i));
				if (Nodes.hasClass(cell, "figure-cell")) {
					paragraph.setAlignment(ParagraphAlignment.RIGHT);
				}
				Inline.write(cell, paragraph);
				if (Nodes.hasClass(source, "total")) {
					paragraph.getRuns().forEach((run) -> run.setBold(true));
				}
			}
		}
	}

	/** Columns with something to read. */
	private List<Integer> columns() {
		int most = Stream.concat(this.headings.stream(), this.rows.stream())
			.mapToInt((row) -> cells(row).size())
			.max()
			.orElse(0);
		return IntStream.range(0, most)
			.filter((column) -> texts(column).anyMatch((text) -> !text.isEmpty()))
			.boxed()
			.toList();
	}

	/**
	 * What stands in a column below its heading; the heading itself where it has nothing
	 * below.
	 */
	private Stream<String> texts(int column) {
		return texts(this.rows.isEmpty() ? this.headings : this.rows, column);
	}

	Stream<String> allTexts(int column) {
		return Stream.concat(texts(this.headings, column), texts(this.rows, column));
	}

	private static Stream<String> texts(List<Element> rows, int column) {
		return rows.stream()
			.map(Grid::cells)
			.filter((cells) -> column < cells.size())
			.map((cells) -> Nodes.text(cells.get(column)));
	}

	private static List<Element> cells(Element row) {
		return Nodes.elements(row).stream().filter((cell) -> Nodes.is(cell, "th", "td")).toList();
	}

}
