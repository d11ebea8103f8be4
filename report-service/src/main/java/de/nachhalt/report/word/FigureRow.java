package de.nachhalt.report.word;

import java.util.List;
import java.util.function.Function;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Element;

/**
 * The few figures that matter most, side by side.
 */
final class FigureRow {

	private FigureRow() {
	}

	/**
	 * @param styles of the paragraphs
	 */
	static void write(Element figures, XWPFDocument document, Function<Element, String> styles) {
		List<Element> each = Nodes.elements(figures);
		if (each.isEmpty()) {
			return;
		}
		XWPFTable table = document.createTable(1, each.size());
		TableLook.apply(table, "FigureTable", Widths.even(each.size()));
		for (int i = 0; i < each.size(); i++) {
			XWPFTableCell cell = table.getRow(0).getCell(i);
			List<Element> lines = Nodes.elements(each.get(i)).stream().filter((line) -> Nodes.is(line, "p")).toList();
			for (int j = 0; j < lines.size(); j++) {
				XWPFParagraph paragraph = (j == 0) ? cell.getParagraphArray(0) : cell.addParagraph();
				paragraph.setStyle(styles.apply(lines.get(j)));
				Inline.write(lines.get(j), paragraph);
			}
		}
	}

}
