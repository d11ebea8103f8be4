package de.nachhalt.report.prose;

import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/**
 * A text with paragraphs, lists, bold and italic words. Links, pictures, headings, code
 * and HTML are not understood: they stand in the document as they were typed, so that
 * nothing is lost and nothing leads anywhere.
 */
public final class Prose {

	/**
	 * What would begin a link, a picture, code, HTML or an entity; not what was escaped
	 * by hand.
	 */
	private static final Pattern NOT_UNDERSTOOD = Pattern.compile("\\\\.|[&<\\[\\]`]", Pattern.DOTALL);

	private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

	private Prose() {
	}

	/**
	 * Appends a text, already legible, to an element of a manuscript.
	 */
	public static void append(String text, Element parent) {
		Node document = PARSER.parse(escaped(text.replace("\r\n", "\n").replace('\r', '\n')));
		Paragraphs paragraphs = new Paragraphs(parent);
		for (Node node = document.getFirstChild(); node != null; node = following(node)) {
			paragraphs.add(node);
		}
	}

	private static String escaped(String text) {
		return NOT_UNDERSTOOD.matcher(text)
			.replaceAll((found) -> (found.group().length() > 1) ? "$0" : "\\\\\\" + found.group());
	}

	/** In the order of the text, without going deeper with every level. */
	private static Node following(Node node) {
		Node next = node.getFirstChild();
		for (Node at = node; next == null && at != null; at = at.getParent()) {
			next = at.getNext();
		}
		return next;
	}

}
