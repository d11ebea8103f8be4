package de.nachhalt.report.word;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The table of contents: a field that word processors keep up to date, filled with the
 * chapters so that it says something from the first moment. Page numbers are known to
 * nobody but the program that sets the pages: it is asked to add them.
 */
final class Contents {

	private static final String CHAPTERS = " TOC \\o \"1-1\" \\h \\z \\u ";

	private final Map<Element, Integer> chapters;

	private Contents(Map<Element, Integer> chapters) {
		this.chapters = chapters;
	}

	static Contents of(Document source) {
		Map<Element, Integer> chapters = new LinkedHashMap<>();
		Nodes.named(source, "h1").filter(Contents::isChapter).forEach((h1) -> chapters.put(h1, chapters.size() + 1));
		return new Contents(chapters);
	}

	static boolean isChapter(Element h1) {
		return !Nodes.isWithin(h1, "cover");
	}

	/**
	 * Marks the heading of a chapter as the place that its entry leads to.
	 */
	void mark(Element h1, XWPFParagraph heading) {
		Integer number = this.chapters.get(h1);
		if (number != null) {
			CTBookmark start = heading.getCTP().addNewBookmarkStart();
			start.setName(anchor(number));
			start.setId(BigInteger.valueOf(number));
			heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
		}
	}

	void write(XWPFDocument document) {
		XWPFParagraph last = null;
		for (Map.Entry<Element, Integer> chapter : this.chapters.entrySet()) {
			XWPFParagraph entry = document.createParagraph();
			entry.setStyle("TOC1");
			if (last == null) {
				begin(entry);
			}
			link(entry, chapter.getKey(), chapter.getValue());
			last = entry;
		}
		if (last != null) {
			fieldCharacter(last, STFldCharType.END);
		}
	}

	private static void begin(XWPFParagraph entry) {
		fieldCharacter(entry, STFldCharType.BEGIN).setDirty(true);
		entry.getCTP().addNewR().addNewInstrText().setStringValue(CHAPTERS);
		fieldCharacter(entry, STFldCharType.SEPARATE);
	}

	private static CTFldChar fieldCharacter(XWPFParagraph entry, STFldCharType.Enum type) {
		CTFldChar character = entry.getCTP().addNewR().addNewFldChar();
		character.setFldCharType(type);
		return character;
	}

	private static void link(XWPFParagraph entry, Element h1, int number) {
		CTHyperlink link = entry.getCTP().addNewHyperlink();
		link.setAnchor(anchor(number));
		link.setHistory(true);
		for (Element numbered : Nodes.elements(h1)) {
			if (Nodes.hasClass(numbered, "number")) {
				CTR run = link.addNewR();
				run.addNewRPr().addNewRStyle().setVal("Number");
				run.addNewT().setStringValue(Nodes.text(numbered));
				link.addNewR().addNewTab();
			}
		}
		link.addNewR().addNewT().setStringValue(words(h1));
	}

	/** A heading without its number. */
	private static String words(Element h1) {
		return Nodes.children(h1)
			.stream()
			.filter((node) -> !(node instanceof Element element && Nodes.hasClass(element, "number")))
			.map(Nodes::text)
			.collect(Collectors.joining(" "))
			.strip();
	}

	private static String anchor(int number) {
		return "_Toc%09d".formatted(number);
	}

}
