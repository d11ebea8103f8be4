package de.nachhalt.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import de.nachhalt.report.rendering.Figures;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes one page of a manuscript. It looks as the PDF does on paper and fits itself to
 * the screen otherwise. The page itself forbids browsers to load or run anything.
 */
public final class HtmlRenderer {

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

	/** The PDF's typefaces are not in the page: those of the reader's system stand in. */
	private static final String SERIF = "font-family: Display, Text";

	private static final String SERIFS = "font-family: 'Source Serif 4', Charter, Cambria, Georgia, serif";

	private static final String SANS = "font-family: Text";

	private static final String SANS_SERIFS = "font-family: 'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

	private static final String SCREEN = read("screen.css");

	/**
	 * @throws IOException when the manuscript is not well-formed
	 */
	public byte[] render(Manuscript manuscript) throws IOException {
		Document document = Xhtml.legible(manuscript.xhtml());
		StringBuilder page = new StringBuilder(1 << 17);
		page.append("<!DOCTYPE html>\n<html lang=\"");
		Html.escape(page, document.getDocumentElement().getAttribute("lang"));
		page.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
		meta(page, "http-equiv", "Content-Security-Policy", POLICY);
		meta(page, "name", "viewport", "width=device-width, initial-scale=1");
		meta(page, "name", "description", Nodes.meta(document, "description"));
		meta(page, "name", "keywords", Nodes.meta(document, "keywords"));
		meta(page, "name", "date", manuscript.date().toString());
		page.append("<title>");
		Html.escape(page, Nodes.first(document, "title").map(Nodes::text).orElse(""));
		page.append("</title>\n<style>\n")
			.append(styles(document))
			.append(manuscript.palette().dye(SCREEN))
			.append("</style>\n</head>\n<body>\n");
		Html body = new Html(page, Figures.of(manuscript, document));
		Nodes.first(document, "body").map(Nodes::children).ifPresent(body::writeAll);
		foot(document).ifPresent((foot) -> {
			page.append("<footer class=\"page-foot\">");
			body.writeAll(Nodes.children(foot));
			page.append("</footer>\n");
		});
		page.append("</body>\n</html>\n");
		return page.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** What stands at the foot of every page of the PDF stands at the end here. */
	private static Optional<Element> foot(Document document) {
		return Nodes.named(document, "div").filter((div) -> Nodes.hasClass(div, "running-name")).findFirst();
	}

	/** Those of the document's head: what stands in a body as a style is no style. */
	private static String styles(Document document) {
		return Nodes.first(document, "head")
			.map((head) -> Nodes.elements(head)
				.stream()
				.filter((element) -> Nodes.is(element, "style"))
				.map(Node::getTextContent)
				.map((styles) -> styles.replace("<", "").replace(SERIF, SERIFS).replace(SANS, SANS_SERIFS))
				.collect(Collectors.joining("\n")))
			.orElse("");
	}

	private static void meta(StringBuilder page, String kind, String name, String content) {
		page.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
		Html.escape(page, content);
		page.append("\">\n");
	}

	private static String read(String name) {
		try (InputStream resource = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(name))) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
