package de.nachhalt.report.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import de.nachhalt.report.archives.Archive;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

/**
 * A result as a workbook, a sheet for each kind of statement. Rows are written as they
 * come and kept neither in memory nor in a file of their own, so that there may be any
 * number.
 */
public final class XlsxRenderer {

	public byte[] render(AssessmentResult result, String client, Language language) throws IOException {
		Headings words = Headings.in(language);
		return write(new ResultTables(result, client, words).all(), result.completedAt(), language);
	}

	byte[] write(Iterable<Table> tables, Instant date, Language language) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
		try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook()) {
			workbook.setZip64Mode(Zip64Mode.Never);
			describe(workbook.getXSSFWorkbook().getProperties(), date, language);
			CellLooks looks = new CellLooks(workbook);
			tables.forEach((table) -> new Sheet(table, looks).addTo(workbook));
			workbook.write(file);
		}
		return Archive.settled(file.toByteArray(), date);
	}

	private static void describe(POIXMLProperties properties, Instant date, Language language) {
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		core.setCreator("Nachhalt");
		core.setCreated(Optional.of(Date.from(date)));
		core.setModified(Optional.of(Date.from(date)));
		core.getUnderlyingProperties().setLanguageProperty(language.code());
		properties.getExtendedProperties().setApplication("Nachhalt");
	}

}
