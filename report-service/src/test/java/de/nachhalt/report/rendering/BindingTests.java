package de.nachhalt.report.rendering;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was bound is read as it was set.
 */
class BindingTests {

	private static final COSName THINGS = COSName.getPDFName("Things");

	private static final COSName NEXT = COSName.getPDFName("Next");

	private static final byte[] IDENTITY = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);

	@Test
	void values_of_every_kind_are_read_as_they_were_written() throws IOException {
		COSArray things = new COSArray();
		things.add(new COSString("Größe (a) \\ \r\n 😀"));
		things.add(new COSString(""));
		things.add(COSName.getPDFName("a name/with#signs ü"));
		things.add(COSInteger.get(-7));
		things.add(new COSFloat(0.00004f));
		things.add(COSBoolean.TRUE);
		things.add(dictionary("Small", COSInteger.ONE));
		things.add(new COSArray());

		try (PDDocument read = bound(things)) {
			COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(THINGS);
			assertThat(written(found)).isEqualTo(written(things));
		}
	}

	@Test
	void what_is_referred_to_twice_is_one_object_and_circles_are_closed() throws IOException {
		COSDictionary first = dictionary("Type", COSName.getPDFName("Knot"));
		COSDictionary second = dictionary("Type", COSName.getPDFName("Knot"));
		first.setItem(NEXT, second);
		second.setItem(NEXT, first);
		COSArray things = new COSArray();
		things.add(first);
		things.add(second);

		try (PDDocument read = bound(things)) {
			COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(THINGS);
			COSDictionary knot = (COSDictionary) found.getObject(0);
			assertThat(knot.getCOSDictionary(NEXT)).isSameAs(found.getObject(1));
			assertThat(knot.getCOSDictionary(NEXT).getCOSDictionary(NEXT)).isSameAs(knot);
		}
	}

	@Test
	void more_objects_than_fit_together_are_all_there() throws IOException {
		COSArray things = new COSArray();
		for (int i = 0; i < 5000; i++) {
			COSDictionary thing = dictionary("Type", COSName.getPDFName("Thing"));
			thing.setInt(NEXT, i);
			things.add(thing);
		}

		try (PDDocument read = bound(things)) {
			COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(THINGS);
			assertThat(found).hasSize(5000);
			for (int i = 0; i < 5000; i++) {
				assertThat(((COSDictionary) found.getObject(i)).getInt(NEXT)).isEqualTo(i);
			}
		}
	}

	@Test
	void streams_are_packed_and_hold_what_was_written() throws IOException {
		try (PDDocument draft = Draft.begin()) {
			byte[] words = "Wort für Wort. ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
			COSStream stream = draft.getDocument().createCOSStream();
			try (OutputStream target = stream.createOutputStream(COSName.FLATE_DECODE)) {
				target.write(words);
			}
			draft.getDocumentCatalog().getCOSObject().setItem(THINGS, stream);
			byte[] file = bound(draft);

			assertThat(file).hasSizeLessThan(5_000);
			try (PDDocument read = Loader.loadPDF(file)) {
				COSStream found = read.getDocumentCatalog().getCOSObject().getCOSStream(THINGS);
				assertThat(found.createInputStream()).hasBinaryContent(words);
			}
		}
	}

	private static PDDocument bound(COSArray things) throws IOException {
		try (PDDocument draft = Draft.begin()) {
			draft.addPage(new PDPage(PDRectangle.A4));
			draft.getDocumentCatalog().getCOSObject().setItem(THINGS, things);
			return Loader.loadPDF(bound(draft));
		}
	}

	private static byte[] bound(PDDocument draft) throws IOException {
		return Binding.of(draft.getDocumentCatalog().getCOSObject(), draft.getDocumentInformation().getCOSObject(),
				IDENTITY);
	}

	private static COSDictionary dictionary(String key, COSBase value) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setItem(COSName.getPDFName(key), value);
		return dictionary;
	}

	private static String written(COSArray things) {
		StringBuilder written = new StringBuilder();
		for (COSBase thing : things) {
			COSBase value = (thing instanceof COSObject reference) ? reference.getObject() : thing;
			written.append((value instanceof COSArray array) ? written(array) : value).append('\n');
		}
		return written.toString();
	}

}
