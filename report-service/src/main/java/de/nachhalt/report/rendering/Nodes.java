package de.nachhalt.report.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds one's way in a manuscript that was read.
 */
public final class Nodes {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Nodes() {
	}

	public static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			children.add(child);
		}
		return children;
	}

	public static List<Element> elements(Node parent) {
		return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
	}

	/**
	 * All elements with this name, in order.
	 */
	public static Stream<Element> named(Document document, String name) {
		List<Element> found = new ArrayList<>();
		collect(document, name, found);
		return found.stream();
	}

	private static void collect(Node parent, String name, List<Element> found) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (name.equals(element.getLocalName())) {
					found.add(element);
				}
				collect(element, name, found);
			}
		}
	}

	public static Optional<Element> first(Document document, String name) {
		return named(document, name).findFirst();
	}

	public static boolean is(Element element, String... names) {
		for (String name : names) {
			if (name.equals(element.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	public static boolean hasClass(Element element, String name) {
		String classes = element.getAttribute("class");
		int at = classes.indexOf(name);
		while (at >= 0 && !(isEdge(classes, at - 1) && isEdge(classes, at + name.length()))) {
			at = classes.indexOf(name, at + 1);
		}
		return at >= 0;
	}

	private static boolean isEdge(String classes, int at) {
		return at < 0 || at >= classes.length() || Character.isWhitespace(classes.charAt(at));
	}

	public static List<String> classes(Element element) {
		return List.of(SPACES.split(element.getAttribute("class").strip(), -1));
	}

	/**
	 * Whether it stands at the edge of every page instead of in the text.
	 */
	public static boolean isRunning(Element element) {
		return classes(element).stream().anyMatch((name) -> name.startsWith("running-"));
	}

	public static boolean isWithin(Node node, String className) {
		for (Node each = node; each != null; each = each.getParentNode()) {
			if (each instanceof Element element && hasClass(element, className)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What the document says about itself under this name, or nothing.
	 */
	public static String meta(Document document, String name) {
		return named(document, "meta").filter((meta) -> name.equals(meta.getAttribute("name")))
			.map((meta) -> meta.getAttribute("content"))
			.findFirst()
			.orElse("");
	}

	/**
	 * The text of a node in one line.
	 */
	public static String text(Node node) {
		return SPACES.matcher(node.getTextContent()).replaceAll(" ").strip();
	}

}
