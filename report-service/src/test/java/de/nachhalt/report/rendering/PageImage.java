package de.nachhalt.report.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as it looks, small and in sixteen shades of grey.
 */
record PageImage(BufferedImage image) {

	private static final float DPI = 50;

	private static final int SHADES = 16;

	/** Side of the squares that are compared, in pixels: about a line and a half. */
	private static final int BLOCK = 12;

	/** How far the mean of a square may be off, of 255: what smoothing of edges does. */
	private static final double TOLERANCE = 14;

	/**
	 * @param page from 1
	 */
	static PageImage of(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return of(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY));
		}
	}

	/**
	 * @param any of 256 shades of grey
	 */
	static PageImage of(BufferedImage any) {
		byte[] shades = new byte[SHADES];
		for (int i = 0; i < SHADES; i++) {
			shades[i] = (byte) (i * 255 / (SHADES - 1));
		}
		BufferedImage grey = new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
				new IndexColorModel(4, SHADES, shades, shades, shades));
		for (int y = 0; y < any.getHeight(); y++) {
			for (int x = 0; x < any.getWidth(); x++) {
				int shade = Math.round(any.getRaster().getSample(x, y, 0) / 255f * (SHADES - 1));
				grey.getRaster().setSample(x, y, 0, shade);
			}
		}
		return new PageImage(grey);
	}

	static PageImage read(Path file) throws IOException {
		return new PageImage(ImageIO.read(file.toFile()));
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		ImageIO.write(this.image, "png", file.toFile());
	}

	/**
	 * How many squares look different; all of them when the sizes differ.
	 */
	int differences(PageImage other) {
		int different = 0;
		for (int y = 0; y < this.image.getHeight(); y += BLOCK) {
			for (int x = 0; x < this.image.getWidth(); x += BLOCK) {
				different += differs(other, x, y) ? 1 : 0;
			}
		}
		return different;
	}

	/**
	 * Both pages, and between them what differs: squares that do are dark.
	 */
	PageImage beside(PageImage other) {
		int width = this.image.getWidth();
		BufferedImage sheet = new BufferedImage(3 * width, this.image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D canvas = sheet.createGraphics();
		canvas.drawImage(this.image, 0, 0, null);
		canvas.drawImage(other.image, 2 * width, 0, null);
		for (int y = 0; y < this.image.getHeight(); y += BLOCK) {
			for (int x = 0; x < width; x += BLOCK) {
				canvas.setColor(differs(other, x, y) ? Color.DARK_GRAY : Color.WHITE);
				canvas.fillRect(width + x, y, BLOCK, BLOCK);
			}
		}
		canvas.dispose();
		return of(sheet);
	}

	private boolean differs(PageImage other, int left, int top) {
		if (other.image.getWidth() != this.image.getWidth() || other.image.getHeight() != this.image.getHeight()) {
			return true;
		}
		double sum = 0;
		int pixels = 0;
		for (int y = top; y < Math.min(top + BLOCK, this.image.getHeight()); y++) {
			for (int x = left; x < Math.min(left + BLOCK, this.image.getWidth()); x++) {
				sum += Math.abs((this.image.getRGB(x, y) & 0xff) - (other.image.getRGB(x, y) & 0xff));
				pixels++;
			}
		}
		return sum / pixels > TOLERANCE;
	}

}
