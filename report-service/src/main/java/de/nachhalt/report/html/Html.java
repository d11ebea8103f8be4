package de.nachhalt.report.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.nachhalt.report.rendering.Emblem;
import de.nachhalt.report.rendering.Figure;
import de.nachhalt.report.rendering.Figures;
import de.nachhalt.report.rendering.Nodes;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes what a document says as HTML. It knows the elements and attributes that our
 * documents are made of and leaves out every other one with all that is in it, so that
 * nothing gets through even where escaping had failed.
 */
final class Html {

	private static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "div", "span", "strong", "em", "b",
			"i", "sub", "sup", "small", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
			"tfoot", "tr", "th", "td", "a", "br", "hr", "section", "header", "footer", "nav", "figure", "figcaption",
			"blockquote");

	private static final Set<String> EMPTY = Set.of("br", "hr");

	private static final Set<String> ATTRIBUTES = Set.of("class", "id", "lang", "scope", "colspan", "rowspan",
			"headers", "title");

	private static final Pattern PLACE = Pattern.compile("#[\\w.-]+");

	/** Lengths that are figures, as the bars of tables have. */
	private static final Pattern LENGTHS = Pattern.compile("(?:(?:width|margin-left):[\\d.]+%;?)+");

	private final StringBuilder page;

	private final Figures figures;

	private int drawn;

	Html(StringBuilder page, Figures figures) {
		this.page = page;
		this.figures = figures;
	}

	void writeAll(List<Node> nodes) {
		for (Node node : nodes) {
			if (node instanceof Text text) {
				escape(this.page, text.getData());
			}
			else if (node instanceof Element element && !Nodes.isRunning(element)) {
				write(element);
			}
		}
	}

	private void write(Element element) {
		String name = element.getLocalName();
		if ("object".equals(name)) {
			this.figures.at(element).ifPresent(this::draw);
		}
		else if (ELEMENTS.contains(name)) {
			this.page.append('<').append(name);
			attributes(element);
			this.page.append('>');
			if (!EMPTY.contains(name)) {
				writeAll(Nodes.children(element));
				this.page.append("</").append(name).append('>');
			}
		}
	}

	private void draw(Figure figure) {
		if (figure.chart() instanceof Emblem emblem) {
			this.page.append("<img class=\"logo\" alt=\"");
			escape(this.page, figure.description());
			this.page.append("\" width=\"").append(Math.round(figure.width()));
			this.page.append("\" height=\"").append(Math.round(figure.height()));
			this.page.append("\" src=\"data:image/png;base64,").append(emblem.base64()).append("\">");
		}
		else {
			new Drawing(figure, ++this.drawn).write(this.page);
		}
	}

	private void attributes(Element element) {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (mayStand(attribute.getName(), attribute.getValue())) {
				this.page.append(' ').append(attribute.getName()).append("=\"");
				escape(this.page, attribute.getValue());
				this.page.append('"');
			}
		}
	}

	private static boolean mayStand(String name, String value) {
		return switch (name) {
			case "href" -> PLACE.matcher(value).matches();
			case "style" -> LENGTHS.matcher(value).matches();
			default -> ATTRIBUTES.contains(name);
		};
	}

	static void escape(StringBuilder page, String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '&' -> page.append("&amp;");
				case '<' -> page.append("&lt;");
				case '>' -> page.append("&gt;");
				case '"' -> page.append("&quot;");
				case '\'' -> page.append("&#39;");
				default -> page.append(letter);
			}
		}
	}

}
