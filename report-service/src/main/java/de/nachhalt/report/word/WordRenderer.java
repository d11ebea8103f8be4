package de.nachhalt.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import de.nachhalt.report.archives.DatedArchive;
import de.nachhalt.report.rendering.Figures;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;

/**
 * Sets a manuscript as DOCX: the same content in the same order as the PDF, the same to
 * the byte for the same manuscript. Whatever it does not know as an element of our
 * documents it leaves out.
 */
public final class WordRenderer {

	/**
	 * @throws IOException when the manuscript is not well-formed
	 */
	public byte[] render(Manuscript manuscript) throws IOException {
		Document source = Xhtml.legible(manuscript.xhtml());
		ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
		XWPFDocument document = new XWPFDocument();
		try {
			String language = source.getDocumentElement().getAttribute("lang");
			WordStyles.applyTo(document, language, manuscript.palette());
			WordProperties.applyTo(document, source, manuscript.date());
			PageFrame.of(source).addTo(document);
			Body body = new Body(document, Figures.of(manuscript, source), Contents.of(source));
			Nodes.first(source, "body").ifPresent(body::write);
			try (DatedArchive archive = new DatedArchive(file, manuscript.date())) {
				document.write(archive);
			}
		}
		finally {
			document.getPackage().revert(); // closing it would write everything once more
		}
		return file.toByteArray();
	}

}
