package de.nachhalt.report.rendering;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import de.nachhalt.report.typefaces.Typeface;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a manuscript. There is no document type, no entity and no inclusion. For a PDF,
 * which carries its typefaces with it, whatever these cannot draw becomes a visible
 * square: control characters, emoji, foreign scripts can break neither the document nor
 * its conformance.
 */
public final class Xhtml {

	private static final int REPLACEMENT = '□';

	private static final DocumentBuilderFactory PARSERS = parsers();

	private Xhtml() {
	}

	static Document parse(String xhtml) throws IOException {
		return read(drawable(xhtml));
	}

	/**
	 * Reads a manuscript for programs that have typefaces of their own: letters of all
	 * scripts stay.
	 * @throws IOException when it is not well-formed
	 */
	public static Document legible(String xhtml) throws IOException {
		return read(Letters.legible(xhtml));
	}

	/**
	 * The same manuscript after it was changed: what is put in as text stays text.
	 * @throws IOException when it is not well-formed
	 */
	public static String edit(String xhtml, Consumer<Document> change) throws IOException {
		Document document = legible(xhtml);
		change.accept(document);
		StringWriter edited = new StringWriter(xhtml.length());
		try {
			Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
			writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			writer.transform(new DOMSource(document), new StreamResult(edited));
		}
		catch (TransformerException ex) {
			throw new IOException("manuscript cannot be written", ex);
		}
		return edited.toString();
	}

	private static Document read(String xhtml) throws IOException {
		try {
			DocumentBuilder parser = PARSERS.newDocumentBuilder();
			parser.setErrorHandler(null);
			return parser.parse(new InputSource(new StringReader(xhtml)));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IOException("manuscript is not well-formed", ex);
		}
	}

	private static DocumentBuilderFactory parsers() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setNamespaceAware(true);
			return factory;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String drawable(String text) {
		StringBuilder drawable = new StringBuilder(text.length());
		text.codePoints().forEach((codePoint) -> {
			if (codePoint == '\n' || codePoint == '\t' || Typeface.TEXT.draws(codePoint)) {
				drawable.appendCodePoint(codePoint);
			}
			else if (!invisible(codePoint)) {
				drawable.appendCodePoint(REPLACEMENT);
			}
		});
		return drawable.toString();
	}

	private static boolean invisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
				true;
			default -> codePoint >= 0xfe00 && codePoint <= 0xfe0f;
		};
	}

}
