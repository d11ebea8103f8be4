package de.nachhalt.report.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

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
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/**
 * How objects are written in a PDF file. What is small and belongs to one place stands
 * where it is used; everything else is referred to by its number.
 */
final class Notation {

	private static final Set<COSName> MARKS = Set.of(COSName.getPDFName("MCR"), COSName.BACKGROUND,
			COSName.getPDFName("Pagination"));

	private final ToIntFunction<COSBase> numbers;

	private final Map<COSName, byte[]> names = new HashMap<>();

	/**
	 * @param numbers gives an object the number that it is referred to by
	 */
	Notation(ToIntFunction<COSBase> numbers) {
		this.numbers = numbers;
	}

	/**
	 * Writes an object itself, not a reference to it.
	 */
	void write(COSBase object, Bytes target) throws IOException {
		switch (object) {
			case COSDictionary dictionary -> {
				target.ascii("<<");
				for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
					write(entry, target);
				}
				target.ascii(">>");
			}
			case COSArray array -> {
				target.write('[');
				for (COSBase element : array) {
					value(element, target);
					target.write(' ');
				}
				target.write(']');
			}
			case COSName name -> target.write(this.names.computeIfAbsent(name, Notation::spelt));
			case COSInteger integer -> target.ascii(Long.toString(integer.longValue()));
			case COSFloat number -> number.writePDF(target);
			case COSString string -> COSWriter.writeString(string, target);
			case COSBoolean truth -> target.ascii(Boolean.toString(truth.getValue()));
			default -> target.ascii("null");
		}
	}

	void write(Map.Entry<COSName, COSBase> entry, Bytes target) throws IOException {
		write(entry.getKey(), target);
		target.write(' ');
		value(entry.getValue(), target);
	}

	/** The same where it is used. */
	private void value(@Nullable COSBase value, Bytes target) throws IOException {
		COSBase object = (value instanceof COSObject reference) ? reference.getObject() : value;
		if (object == null) {
			target.ascii("null");
		}
		else if (object instanceof COSDictionary dictionary && standsAlone(dictionary)) {
			target.number(this.numbers.applyAsInt(dictionary)).ascii(" 0 R");
		}
		else {
			write(object, target);
		}
	}

	private static boolean standsAlone(COSDictionary dictionary) {
		if (dictionary instanceof COSStream) {
			return true;
		}
		COSBase type = dictionary.getItem(COSName.TYPE);
		if (type != null) {
			return !MARKS.contains(type);
		}
		return dictionary.getValues().stream().anyMatch(COSDictionary.class::isInstance);
	}

	private static byte[] spelt(COSName name) {
		ByteArrayOutputStream spelt = new ByteArrayOutputStream();
		try {
			name.writePDF(spelt);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return spelt.toByteArray();
	}

	static void hex(byte[] content, Bytes target) {
		target.ascii("<").ascii(HexFormat.of().formatHex(content)).ascii(">");
	}

}
