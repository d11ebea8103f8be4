package de.nachhalt.report.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.nachhalt.http.FieldProblem;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that somebody sent. It is measured by its header before anything of it is
 * unpacked, and only its pixels are taken over: whatever else is in the file stays
 * behind.
 */
final class LogoFile {

	/** Bytes. */
	static final int LARGEST = 512 * 1024;

	/** Pixels along an edge. */
	static final int LONGEST_EDGE = 4000;

	/** Pixels altogether: unpacked, they take at most 32 MB. */
	static final int MOST_PIXELS = 4_000_000;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };

	private static final int BEGINNING = 1024;

	private LogoFile() {
	}

	/**
	 * @throws BrandingRefused when it is too large, of another kind or broken
	 */
	static Logo read(byte[] file) {
		if (file.length > LARGEST) {
			throw refused("logo-too-large", LARGEST / 1024);
		}
		ImageReader reader = ImageIO.getImageReadersByFormatName(format(file)).next();
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			reader.setInput(input, true, true);
			requireSmall(reader.getWidth(0), reader.getHeight(0));
			return Pixels.of(reader.read(0));
		}
		catch (BrandingRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw refused("logo-unreadable");
		}
		finally {
			reader.dispose();
		}
	}

	private static void requireSmall(int width, int height) {
		if (width > LONGEST_EDGE || height > LONGEST_EDGE || (long) width * height > MOST_PIXELS) {
			throw refused("logo-too-many-pixels", width, height, LONGEST_EDGE, MOST_PIXELS / 1_000_000);
		}
	}

	private static String format(byte[] file) {
		if (startsWith(file, PNG)) {
			return "png";
		}
		if (startsWith(file, JPEG)) {
			return "jpeg";
		}
		String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
		throw refused(beginning.contains("<svg") ? "logo-svg" : "logo-kind");
	}

	private static boolean startsWith(byte[] file, byte[] signature) {
		return file.length > signature.length
				&& Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
	}

	private static BrandingRefused refused(String code, Object... arguments) {
		return new BrandingRefused(new FieldProblem("logo", code, arguments));
	}

}
