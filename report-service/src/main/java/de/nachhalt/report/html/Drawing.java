package de.nachhalt.report.html;

import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import de.nachhalt.report.rendering.Figure;
import de.nachhalt.report.rendering.Nodes;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * A chart as SVG within the page: sharp at any size, and named and described for those
 * who do not see it.
 *
 * @param number of the chart in the page
 */
record Drawing(Figure figure, int number) {

	private static final String SVG = "http://www.w3.org/2000/svg";

	/** Decimals of a CSS pixel. */
	private static final int PRECISION = 2;

	private static final Pattern ROOT_ONLY = Pattern.compile("xmlns.*|xml:.*|width|height");

	void write(StringBuilder page) {
		String name = "chart-" + this.number;
		page.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"")
			.append(name)
			.append("-title\" aria-describedby=\"")
			.append(name)
			.append("-text\" viewBox=\"0 0 ")
			.append(Math.round(this.figure.width()))
			.append(' ')
			.append(Math.round(this.figure.height()))
			.append("\">");
		words(page, "title", name + "-title", title());
		words(page, "desc", name + "-text", this.figure.description());
		copy(page, drawn(), "g");
		page.append("</svg>");
	}

	private String title() {
		String description = this.figure.description();
		int end = description.indexOf(':');
		return (end > 0) ? description.substring(0, end) : description;
	}

	private static void words(StringBuilder page, String element, String id, String text) {
		page.append('<').append(element).append(" id=\"").append(id).append("\">");
		Html.escape(page, text);
		page.append("</").append(element).append('>');
	}

	private Element drawn() {
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
		context.setPrecision(PRECISION);
		context.setComment(null);
		SVGGraphics2D canvas = new SVGGraphics2D(context, true);
		this.figure.draw(canvas);
		return canvas.getRoot();
	}

	private static Document document() {
		try {
			return DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.getDOMImplementation()
				.createDocument(SVG, "svg", null);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What holds for the whole drawing stands at its root: it becomes a group. */
	private static void copy(StringBuilder page, Element element, String name) {
		page.append('<').append(name);
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (!("svg".equals(element.getTagName()) && ROOT_ONLY.matcher(attribute.getName()).matches())) {
				page.append(' ').append(attribute.getName()).append("=\"");
				Html.escape(page, attribute.getValue());
				page.append('"');
			}
		}
		page.append('>');
		Nodes.elements(element).forEach((child) -> copy(page, child, child.getTagName()));
		page.append("</").append(name).append('>');
	}

}
