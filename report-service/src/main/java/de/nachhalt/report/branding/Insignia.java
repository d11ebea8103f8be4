package de.nachhalt.report.branding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.nachhalt.report.prose.Prose;
import de.nachhalt.report.rendering.Letters;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.result.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a consultancy adds to a document: logo, footer, last words, contact. What it wrote
 * gets in as text.
 */
record Insignia(Branding branding, Document document, String styles) {

	/** Name of the logo among the charts. */
	static final String LOGO = "logo";

	void put() {
		Nodes.named(this.document, "style")
			.findFirst()
			.ifPresent((style) -> style
				.setTextContent(Livery.palette(this.branding).dye(style.getTextContent()) + this.styles));
		Nodes.named(this.document, "meta")
			.filter((meta) -> "keywords".equals(meta.getAttribute("name")))
			.findFirst()
			.ifPresent((meta) -> meta.setAttribute("content",
					meta.getAttribute("content") + ", branding " + this.branding.version()));
		if (this.branding.logo() != null) {
			logo();
		}
		if (!this.branding.footer().isEmpty()) {
			footer();
		}
		// one page is one page
		if (divs("one-page").findAny().isEmpty()) {
			ending();
		}
	}

	private void logo() {
		Optional<Element> cover = divs("cover").findFirst();
		Element place = element("div", cover.isPresent() ? "cover-logo" : "mast-logo");
		Element object = element("object", cover.isPresent() ? LOGO : LOGO + " small");
		object.setAttribute("type", "chart");
		object.setAttribute("data", LOGO);
		String name = legible(this.branding.name());
		object.setAttribute("alt", name.isEmpty() ? "Logo" : "Logo: " + name);
		place.appendChild(object);
		Element home = cover.or(() -> divs("one-page").findFirst()).orElseGet(this::body);
		Node first = home.equals(body()) ? firstInBody() : home.getFirstChild();
		home.insertBefore(place, first);
	}

	private Node firstInBody() {
		return Nodes.elements(body())
			.stream()
			.filter((element) -> !Nodes.isRunning(element))
			.findFirst()
			.<Node>map((element) -> element)
			.orElseGet(() -> body().getFirstChild());
	}

	private void footer() {
		divs("running-name").forEach((name) -> {
			name.appendChild(element("br", ""));
			name.appendChild(text(this.branding.footer()));
		});
	}

	private void ending() {
		String closing = this.branding.closing()
			.in(Language.of(this.document.getDocumentElement().getAttribute("lang")));
		List<String> contact = this.branding.contact();
		if (closing.isEmpty() && contact.isEmpty()) {
			return;
		}
		Element ending = element("div", "section flowing ending together");
		Prose.append(legible(closing), ending);
		if (!contact.isEmpty()) {
			Element block = element("p", "contact");
			for (String line : contact) {
				if (block.hasChildNodes()) {
					block.appendChild(element("br", ""));
				}
				block.appendChild(text(line));
			}
			ending.appendChild(block);
		}
		body().appendChild(ending);
	}

	private Stream<Element> divs(String className) {
		return Nodes.named(this.document, "div").filter((div) -> Nodes.hasClass(div, className));
	}

	private Element body() {
		return Nodes.first(this.document, "body").orElseThrow();
	}

	private Element element(String name, String className) {
		Element element = this.document.createElementNS(this.document.getDocumentElement().getNamespaceURI(), name);
		if (!className.isEmpty()) {
			element.setAttribute("class", className);
		}
		return element;
	}

	private Node text(String text) {
		return this.document.createTextNode(legible(text));
	}

	private static String legible(String text) {
		return Letters.legible(text);
	}

}
