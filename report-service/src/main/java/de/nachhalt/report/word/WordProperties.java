package de.nachhalt.report.word;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import de.nachhalt.report.rendering.Nodes;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;

/**
 * What a file says about itself. Dates come from the data and not from the clock.
 */
final class WordProperties {

	private WordProperties() {
	}

	static void applyTo(XWPFDocument document, Document source, Instant date) {
		POIXMLProperties properties = document.getProperties();
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		core.setTitle(Nodes.first(source, "title").map(Nodes::text).orElse(""));
		core.setSubjectProperty(Nodes.meta(source, "subject"));
		core.setDescription(Nodes.meta(source, "description"));
		core.setKeywords(Nodes.meta(source, "keywords"));
		core.setCreator("Nachhalt");
		core.setCreated(Optional.of(Date.from(date)));
		core.setModified(Optional.of(Date.from(date)));
		core.getUnderlyingProperties().setLanguageProperty(source.getDocumentElement().getAttribute("lang"));
		properties.getExtendedProperties().setApplication("Nachhalt");
	}

}
