package de.nachhalt.report.rendering;

import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document that is one page, whatever a consultancy adds to it later: where logo, foot
 * or words leave too little room, it is set in smaller type.
 */
final class OnePage {

	private static final String MARK = "one-page";

	private OnePage() {
	}

	static boolean isWanted(Document document) {
		return marked(document).findAny().isPresent();
	}

	/**
	 * From now on in smaller type, as the style sheet says.
	 */
	static void tighten(Document document) {
		marked(document).forEach((page) -> page.setAttribute("class", page.getAttribute("class") + " tight"));
	}

	private static Stream<Element> marked(Document document) {
		return Nodes.named(document, "div").filter((div) -> Nodes.hasClass(div, MARK));
	}

}
