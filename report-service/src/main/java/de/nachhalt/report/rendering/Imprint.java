package de.nachhalt.report.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF file says about its own making. Date and identity come from the manuscript
 * and not from the clock, so that setting it twice gives the same file.
 */
final class Imprint {

	private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

	private static final int LENGTH = 16;

	private Imprint() {
	}

	static void stamp(PDDocument pdf, Manuscript manuscript) throws IOException {
		Instant date = manuscript.date().truncatedTo(ChronoUnit.SECONDS);
		pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
		PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		String dated = CREATED.matcher(xmp).replaceFirst("$1" + date + "$2");
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The same for the same manuscript, sixteen bytes.
	 */
	static byte[] identity(Manuscript manuscript) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(manuscript.xhtml().getBytes(StandardCharsets.UTF_8));
		content.write(manuscript.date().toString().getBytes(StandardCharsets.UTF_8));
		try {
			return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content.toByteArray()), LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
