package de.nachhalt.report.branding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Puts a picture on white and makes it as small as print allows.
 */
final class Pixels {

	/** Enough for 54 mm at 300 dots to the inch. */
	private static final int WIDEST = 640;

	private static final int HIGHEST = 240;

	private Pixels() {
	}

	static Logo of(BufferedImage picture) throws IOException {
		double scale = Math.min(1,
				Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage logo = picture;
		// by halves, so that every pixel counts
		while (logo.getWidth() > 2 * width && logo.getHeight() > 2 * height) {
			logo = drawn(logo, logo.getWidth() / 2, logo.getHeight() / 2);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
			ImageIO.write(drawn(logo, width, height), "png", stream);
		}
		return new Logo(file.toByteArray(), width, height);
	}

	private static BufferedImage drawn(BufferedImage picture, int width, int height) {
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = drawn.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, width, height);
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		canvas.drawImage(picture, 0, 0, width, height, null);
		canvas.dispose();
		return drawn;
	}

}
