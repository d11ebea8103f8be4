package de.nachhalt.report.prose;

import java.util.Objects;

import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes one part of a text after the other. A list within a list becomes items of the
 * outer one: a report has lists of one level.
 */
final class Paragraphs {

	private final Element parent;

	private @Nullable Element paragraph;

	private @Nullable Element list;

	private @Nullable Node listed;

	private @Nullable Node item;

	Paragraphs(Element parent) {
		this.parent = parent;
	}

	void add(Node node) {
		switch (node) {
			case Paragraph begun -> begin(begun);
			case Text text -> write(text);
			case SoftLineBreak _ -> current().appendChild(this.parent.getOwnerDocument().createTextNode(" "));
			case HardLineBreak _ -> append("br", current());
			default -> {
				// what surrounds these is looked up when they are written
			}
		}
	}

	private void begin(Paragraph begun) {
		Node around = around(begun, ListItem.class);
		if (around == null) {
			this.paragraph = append("p", this.parent);
		}
		else if (around.equals(this.item)) {
			append("br", current());
		}
		else {
			this.paragraph = item(around);
		}
		this.item = around;
	}

	private Element item(Node around) {
		Node outermost = outermost(around);
		if (outermost instanceof OrderedList ordered && !startsAtOne(ordered)) {
			Element line = append("p", this.parent);
			line.appendChild(line.getOwnerDocument().createTextNode(number(ordered, around) + " "));
			return line;
		}
		if (this.list == null || !outermost.equals(this.listed)) {
			this.list = append((outermost instanceof OrderedList) ? "ol" : "ul", this.parent);
			this.listed = outermost;
		}
		return append("li", this.list);
	}

	private static boolean startsAtOne(OrderedList list) {
		return Objects.equals(list.getMarkerStartNumber(), 1);
	}

	/** A line that begins with a year is no list. */
	private static String number(OrderedList list, Node item) {
		int number = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
		for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
			number++;
		}
		return number + Objects.requireNonNullElse(list.getMarkerDelimiter(), ".");
	}

	private void write(Text text) {
		Element at = current();
		if (around(text, StrongEmphasis.class) != null) {
			at = append("strong", at);
		}
		if (around(text, Emphasis.class) != null) {
			at = append("em", at);
		}
		at.appendChild(at.getOwnerDocument().createTextNode(text.getLiteral()));
	}

	private Element current() {
		if (this.paragraph == null) {
			this.paragraph = append("p", this.parent);
		}
		return this.paragraph;
	}

	private static @Nullable Node around(Node node, Class<? extends Node> kind) {
		boolean inline = !Block.class.isAssignableFrom(kind);
		for (Node at = node.getParent(); at != null && !(inline && at instanceof Block); at = at.getParent()) {
			if (kind.isInstance(at)) {
				return at;
			}
		}
		return null;
	}

	private static Node outermost(Node item) {
		Node outermost = item;
		for (Node at = item; at != null; at = at.getParent()) {
			outermost = (at instanceof ListBlock) ? at : outermost;
		}
		return outermost;
	}

	private static Element append(String name, Element to) {
		Element element = to.getOwnerDocument().createElementNS(to.getNamespaceURI(), name);
		to.appendChild(element);
		return element;
	}

}
