package de.nachhalt.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.rendering.Nodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A part of a document with a heading and an id: where a consultant can write. It is read
 * from the document itself, so that every document has its sections, whatever it is.
 *
 * @param element of the manuscript
 * @param heading its own
 */
record Section(Element element, Element heading) {

	/** Standing texts, which say nothing of the client. */
	private static final List<String> STANDING = List.of("intro", "prose");

	/** What belongs to the heading. */
	private static final String FACTS = "one-page-facts";

	static List<Section> of(Document document) {
		NodeList all = document.getElementsByTagNameNS("*", "div");
		return IntStream.range(0, all.getLength())
			.mapToObj((i) -> (Element) all.item(i))
			.filter((div) -> !div.getAttribute("id").isEmpty())
			.flatMap((div) -> heading(div).map((heading) -> new Section(div, heading)).stream())
			.toList();
	}

	private static Optional<Element> heading(Element div) {
		return Nodes.elements(div).stream().filter((child) -> Nodes.is(child, "h1", "h2")).findFirst();
	}

	String id() {
		return this.element.getAttribute("id");
	}

	/**
	 * 1 for a chapter, 2 for what stands within one.
	 */
	int depth() {
		return Nodes.is(this.heading, "h1") ? 1 : 2;
	}

	/**
	 * Without its number and what else stands beside it. Where a client's name is the
	 * heading, what the document is.
	 */
	String title() {
		Optional<Element> kind = Nodes.elements(this.element)
			.stream()
			.filter((child) -> Nodes.hasClass(this.heading, "one-page-client")
					&& Nodes.hasClass(child, "one-page-kind"))
			.findFirst();
		return kind.map(Nodes::text).orElseGet(() -> words(this.heading));
	}

	private static String words(Element heading) {
		return Nodes.children(heading)
			.stream()
			.filter((node) -> !(node instanceof Element element
					&& (Nodes.hasClass(element, "number") || Nodes.hasClass(element, "standing"))))
			.map(Nodes::text)
			.collect(Collectors.joining(" "))
			.strip();
	}

	/**
	 * What a consultant's text can stand in place of.
	 */
	String standing() {
		return replaceable().map(Nodes::text).collect(Collectors.joining("\n\n"));
	}

	boolean isReplaceable() {
		return replaceable().findAny().isPresent();
	}

	private Stream<Element> replaceable() {
		return Nodes.elements(this.element).stream().filter(Section::isStanding);
	}

	private static boolean isStanding(Element child) {
		return Nodes.is(child, "p") && STANDING.stream().anyMatch((name) -> Nodes.hasClass(child, name));
	}

	/**
	 * Puts an element below the heading and the standing text, or in its place.
	 */
	void insert(Element own, Passage.Mode mode) {
		Element last = this.heading;
		List<Element> behind = new ArrayList<>(Nodes.elements(this.element));
		behind.subList(0, behind.indexOf(this.heading) + 1).clear();
		for (Element child : behind) {
			if (!isStanding(child) && !Nodes.hasClass(child, FACTS)) {
				break;
			}
			last = child;
		}
		this.element.insertBefore(own, last.getNextSibling());
		if (mode == Passage.Mode.REPLACE) {
			replaceable().toList().forEach(this.element::removeChild);
		}
	}

}
