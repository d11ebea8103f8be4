package de.nachhalt.report.word;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the words of a paragraph: white space counts once, as on a page.
 */
final class Inline {

	private static final Map<String, String> STYLES = Map.of("strong", "Strong", "quiet", "Quiet", "readings",
			"Reading", "number", "Number", "mark", "Mark", "standing", "Standing", "symbol", "Mark");

	/** What follows these keeps its distance. */
	private static final Set<String> TABBED = Set.of("number", "mark");

	/** Styles in which it stands aligned. */
	private static final Set<String> ALIGNED = Set.of("Heading1", "MarkedList");

	private static final Set<String> KNOWN = Set.of("span", "a", "strong", "b", "em", "i", "small", "sub", "sup", "p",
			"div", "li", "ul", "ol");

	private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

	private final XWPFParagraph paragraph;

	/** Whether white space would be one too many. */
	private boolean spaced = true;

	private Inline(XWPFParagraph paragraph) {
		this.paragraph = paragraph;
	}

	static void write(Element element, XWPFParagraph paragraph) {
		new Inline(paragraph).children(element, null);
	}

	private void children(Element parent, @Nullable String style) {
		for (Node node : Nodes.children(parent)) {
			if (node instanceof Text text) {
				words(text.getData(), style);
			}
			else if (node instanceof Element element) {
				element(element, style);
			}
		}
	}

	private void element(Element element, @Nullable String around) {
		String name = element.getLocalName();
		if ("br".equals(name)) {
			this.paragraph.createRun().addBreak();
			this.spaced = true;
		}
		else if (KNOWN.contains(name)) {
			String style = style(element);
			if ("Standing".equals(style) && !this.spaced) {
				words("  ", null);
			}
			children(element, (style != null) ? style : around);
			if (Nodes.classes(element).stream().anyMatch(TABBED::contains)) {
				align();
			}
		}
	}

	private void align() {
		if (ALIGNED.contains(this.paragraph.getStyle())) {
			this.paragraph.createRun().addTab();
		}
		else {
			this.paragraph.createRun().setText("\u00a0");
		}
		this.spaced = true;
	}

	private static @Nullable String style(Element element) {
		return switch (element.getLocalName()) {
			case "strong", "b" -> "Strong";
			case "em", "i" -> "Emphasis";
			default ->
				Nodes.classes(element).stream().filter(STYLES::containsKey).map(STYLES::get).findFirst().orElse(null);
		};
	}

	private void words(String text, @Nullable String style) {
		String words = SPACES.matcher(text).replaceAll(" ");
		if (this.spaced && words.startsWith(" ")) {
			words = words.substring(1);
		}
		if (words.isEmpty()) {
			return;
		}
		XWPFRun run = this.paragraph.createRun();
		if (style != null) {
			run.setStyle(style);
		}
		run.setText(words);
		this.spaced = words.endsWith(" ");
	}

}
