package de.nachhalt.report.word;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs a drawing as PNG. The platform's own writer looks at every pixel several times,
 * which would be a third of the time of a document; plain areas need nothing but the
 * difference to the line above.
 */
final class Png {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final byte EIGHT_BITS = 8;

	private static final byte COLOURS = 2;

	/** A line is told by its difference to the one above. */
	private static final byte UP = 2;

	private static final int BYTES = 3;

	private static final int BUFFER = 1 << 14;

	/** What a block takes beside its content. */
	private static final int FRAME = 12;

	private Png() {
	}

	/**
	 * @param image of type {@link BufferedImage#TYPE_INT_RGB}
	 */
	static byte[] of(BufferedImage image) {
		byte[] header = ByteBuffer.allocate(13)
			.putInt(image.getWidth())
			.putInt(image.getHeight())
			.put(EIGHT_BITS)
			.put(COLOURS)
			.array();
		byte[] packed = packed(lines(image));
		ByteBuffer file = ByteBuffer.allocate(SIGNATURE.length + header.length + packed.length + 3 * FRAME);
		file.put(SIGNATURE);
		put("IHDR", header, file);
		put("IDAT", packed, file);
		put("IEND", new byte[0], file);
		return file.array();
	}

	private static byte[] lines(BufferedImage image) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		int width = image.getWidth();
		byte[] lines = new byte[image.getHeight() * (1 + BYTES * width)];
		int at = 0;
		for (int start = 0; start < pixels.length; start += width) {
			lines[at++] = UP;
			for (int i = start; i < start + width; i++) {
				int here = pixels[i];
				int above = (start > 0) ? pixels[i - width] : 0;
				lines[at++] = (byte) ((here >> 16) - (above >> 16));
				lines[at++] = (byte) ((here >> 8) - (above >> 8));
				lines[at++] = (byte) (here - above);
			}
		}
		return lines;
	}

	private static byte[] packed(byte[] lines) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(lines);
			deflater.finish();
			ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
			byte[] buffer = new byte[BUFFER];
			while (!deflater.finished()) {
				packed.write(buffer, 0, deflater.deflate(buffer));
			}
			return packed.toByteArray();
		}
		finally {
			deflater.end();
		}
	}

	private static void put(String name, byte[] content, ByteBuffer file) {
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(type);
		sum.update(content);
		file.putInt(content.length).put(type).put(content).putInt((int) sum.getValue());
	}

}
