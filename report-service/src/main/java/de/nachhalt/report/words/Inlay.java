package de.nachhalt.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.nachhalt.report.prose.Prose;
import de.nachhalt.report.rendering.Letters;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts a consultant's words into a finished manuscript. What was written for a section
 * that the document does not have is left out.
 */
public final class Inlay {

	private static final String STYLES = read("words.css");

	private Inlay() {
	}

	/**
	 * @throws IOException when the manuscript is not well-formed
	 */
	public static Manuscript put(OwnWords words, Manuscript manuscript) throws IOException {
		if (words.version() == OwnWords.NONE.version()) {
			return manuscript;
		}
		return new Manuscript(Xhtml.edit(manuscript.xhtml(), (document) -> put(words, document)), manuscript.charts(),
				manuscript.date(), manuscript.palette());
	}

	private static void put(OwnWords words, Document document) {
		Nodes.first(document, "style").ifPresent((style) -> style.setTextContent(style.getTextContent() + STYLES));
		Nodes.named(document, "meta")
			.filter((meta) -> "keywords".equals(meta.getAttribute("name")))
			.findFirst()
			.ifPresent((meta) -> meta.setAttribute("content",
					meta.getAttribute("content") + ", words " + words.version()));
		Map<String, Section> sections = Section.of(document)
			.stream()
			.collect(Collectors.toMap(Section::id, Function.identity(), (one, other) -> one));
		for (Passage passage : words.passages()) {
			Section section = sections.get(passage.section());
			if (section != null) {
				section.insert(own(passage, section.element()), passage.mode());
			}
		}
	}

	private static Element own(Passage passage, Element section) {
		Element own = section.getOwnerDocument().createElementNS(section.getNamespaceURI(), "div");
		own.setAttribute("class", "own");
		Prose.append(Letters.legible(passage.text()), own);
		return own;
	}

	private static String read(String name) {
		try (InputStream resource = Objects.requireNonNull(Inlay.class.getResourceAsStream(name))) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
