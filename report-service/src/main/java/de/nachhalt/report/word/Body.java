package de.nachhalt.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import de.nachhalt.report.rendering.Figures;
import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the blocks of a document one after the other.
 */
final class Body {

	/** Which style the classes of our templates have in a word processor. */
	private static final Map<String, String> STYLES = Map.ofEntries(Map.entry("kicker", "Subtitle"),
			Map.entry("cover-name", "Title"), Map.entry("cover-for", "Label"), Map.entry("cover-client", "Client"),
			Map.entry("confidential", "Note"), Map.entry("contents-title", "TOCHeading"),
			Map.entry("figure-label", "Label"), Map.entry("figure-value", "Figure"), Map.entry("figure-note", "Note"),
			Map.entry("figure-text", "FigureText"), Map.entry("readings", "Note"), Map.entry("quiet-line", "Note"),
			Map.entry("legend", "Note"), Map.entry("one-page-kind", "Label"), Map.entry("one-page-facts", "Note"),
			Map.entry("none", "Note"));

	private static final Map<String, String> IN_A_BOX = Map.of("level-label", "CalloutLabel", "level-title",
			"CalloutTitle", "model-title", "CalloutTitle", "level-possible", "CalloutStrong");

	private static final List<String> BOXES = List.of("level", "model", "callout");

	private final XWPFDocument document;

	private final Figures figures;

	private final Contents contents;

	private final Numbers numbers = new Numbers();

	private boolean onNewPage;

	Body(XWPFDocument document, Figures figures, Contents contents) {
		this.document = document;
		this.figures = figures;
		this.contents = contents;
	}

	void write(Element parent) {
		Nodes.elements(parent).stream().filter((element) -> !Nodes.isRunning(element)).forEach(this::block);
	}

	private void block(Element element) {
		switch (element.getLocalName()) {
			case "h1", "h2", "h3" -> heading(element);
			case "p", "blockquote", "dt", "dd" -> Inline.write(element, paragraph(style(element)));
			case "ul", "ol" -> list(element);
			case "table" -> table(element);
			case "object" -> this.figures.at(element).ifPresent((figure) -> Picture.add(figure, paragraph("Chart")));
			case "div", "section", "header", "footer", "nav", "dl", "figure" -> container(element);
			default -> {
				// no element of ours
			}
		}
	}

	private void container(Element element) {
		if (Nodes.hasClass(element, "section") && !Nodes.hasClass(element, "flowing")) {
			this.onNewPage = !this.document.getBodyElements().isEmpty();
			closeGap();
		}
		if (Nodes.hasClass(element, "contents")) {
			Nodes.elements(element).stream().filter((child) -> Nodes.is(child, "p")).forEach(this::block);
			this.contents.write(this.document);
		}
		else if (Nodes.hasClass(element, "figures")) {
			table(element);
		}
		else if (Nodes.children(element).stream().anyMatch(Body::isText)) {
			Inline.write(element, paragraph(style(element)));
		}
		else {
			write(element);
		}
	}

	private static boolean isText(Node node) {
		return node instanceof Text text && !text.getData().isBlank();
	}

	private void heading(Element element) {
		boolean chapter = Contents.isChapter(element);
		XWPFParagraph heading = paragraph(chapter ? "Heading" + element.getLocalName().charAt(1) : style(element));
		this.contents.mark(element, heading);
		Inline.write(element, heading);
	}

	private void list(Element list) {
		boolean numbered = "ol".equals(list.getLocalName());
		String usual = numbered ? "ListNumber" : "ListBullet";
		BigInteger number = numbered ? this.numbers.next(this.document) : null;
		for (Element item : Nodes.elements(list)) {
			boolean marked = Nodes.elements(item).stream().anyMatch((child) -> Nodes.hasClass(child, "mark"));
			String style = marked ? "MarkedList" : Nodes.hasClass(item, "more") ? "Note" : usual;
			XWPFParagraph paragraph = paragraph(style);
			if (number != null && style.equals(usual)) {
				paragraph.setNumID(number);
			}
			Inline.write(item, paragraph);
		}
	}

	private void table(Element table) {
		Grid grid = Grid.of(table);
		if (!grid.columns().isEmpty()) {
			if (grid.isEven()) {
				gap();
			}
			new GridWriter(this.document, this.figures, Body::style).write(grid);
			gap();
		}
	}

	/** Two tables in a row would become one. */
	private void gap() {
		paragraph("Gap");
	}

	/** At the foot of a full page it would make an empty one. */
	private void closeGap() {
		int last = this.document.getBodyElements().size() - 1;
		if (last >= 0 && this.document.getBodyElements().get(last) instanceof XWPFParagraph paragraph
				&& "Gap".equals(paragraph.getStyle())) {
			this.document.removeBodyElement(last);
		}
	}

	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		if (this.onNewPage) {
			paragraph.setPageBreak(true);
			this.onNewPage = false;
		}
		return paragraph;
	}

	private static String style(Element element) {
		boolean boxed = BOXES.stream().anyMatch((box) -> Nodes.isWithin(element, box));
		Map<String, String> styles = boxed ? IN_A_BOX : STYLES;
		return Nodes.classes(element)
			.stream()
			.filter(styles::containsKey)
			.map(styles::get)
			.findFirst()
			.orElse(boxed ? "Callout" : "Normal");
	}

}
