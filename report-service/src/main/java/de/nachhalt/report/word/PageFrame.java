package de.nachhalt.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Paper, and what stands at its edges on every page but a cover.
 */
record PageFrame(Optional<Element> client, Optional<Element> date, Optional<Element> name, Optional<Element> page,
		boolean covered) {

	private static final double TWIPS = 1440 / 25.4;

	static PageFrame of(Document source) {
		return new PageFrame(running(source, "client"), running(source, "date"), running(source, "name"),
				running(source, "page"), Nodes.named(source, "div").anyMatch((div) -> Nodes.hasClass(div, "cover")));
	}

	private static Optional<Element> running(Document source, String what) {
		return Nodes.named(source, "div").filter((div) -> Nodes.hasClass(div, "running-" + what)).findFirst();
	}

	void addTo(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(twips(210));
		size.setH(twips(297));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(twips(22));
		margins.setRight(twips(22));
		margins.setBottom(twips(18));
		margins.setLeft(twips(24));
		margins.setHeader(twips(11));
		margins.setFooter(twips(8));
		line(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Header", this.client, this.date);
		line(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer", this.name, this.page);
		if (this.covered) {
			section.addNewTitlePg();
		}
	}

	private static BigInteger twips(double millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * TWIPS));
	}

	/**
	 * What has more than one line goes on below the first, with the other side beside
	 * that.
	 */
	private static void line(XWPFParagraph paragraph, String style, Optional<Element> left, Optional<Element> right) {
		paragraph.setStyle(style);
		List<Node> nodes = left.map(Nodes::children).orElse(List.of());
		int end = 0;
		while (end < nodes.size() && !(nodes.get(end) instanceof Element element && Nodes.is(element, "br"))) {
			end++;
		}
		write(paragraph, nodes.subList(0, end));
		paragraph.createRun().addTab();
		right.ifPresent((element) -> write(paragraph, Nodes.children(element)));
		write(paragraph, nodes.subList(end, nodes.size()));
	}

	private static void write(XWPFParagraph paragraph, List<Node> nodes) {
		for (Node node : nodes) {
			if (node instanceof Text text) {
				paragraph.createRun().setText(text.getData().replaceAll("\\s+", " "));
			}
			else if (node instanceof Element child) {
				counter(paragraph, child);
			}
		}
	}

	private static void counter(XWPFParagraph paragraph, Element element) {
		if (Nodes.hasClass(element, "page")) {
			paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
		}
		else if (Nodes.hasClass(element, "pages")) {
			paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
		}
		else if (Nodes.is(element, "br")) {
			paragraph.createRun().addBreak();
		}
		else {
			write(paragraph, Nodes.children(element));
		}
	}

}
