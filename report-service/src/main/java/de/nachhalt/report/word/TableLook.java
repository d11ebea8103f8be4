package de.nachhalt.report.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Style and columns of a table, the same in every word processor.
 */
final class TableLook {

	private TableLook() {
	}

	static void apply(XWPFTable table, String style, List<Integer> widths) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		table.setStyleID(style);
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
		look.setFirstRow("ReportTable".equals(style));
		look.setNoHBand(true);
		look.setNoVBand(true);
		CTTblGrid grid = (table.getCTTbl().getTblGrid() != null) ? table.getCTTbl().getTblGrid()
				: table.getCTTbl().addNewTblGrid();
		grid.setGridColArray(null);
		widths.forEach((width) -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
		for (XWPFTableRow row : table.getRows()) {
			for (int i = 0; i < widths.size(); i++) {
				row.getCell(i).setWidth(Integer.toString(widths.get(i)));
			}
		}
	}

}
