package de.nachhalt.report.rendering;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;

import de.nachhalt.report.charts.Chart;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture made of pixels: the logo of whoever publishes a document. It is there before
 * the document is set, so that nothing has to be fetched for it.
 */
public final class Emblem implements Chart {

	private final byte[] png;

	private final BufferedImage image;

	private Emblem(byte[] png, BufferedImage image) {
		this.png = png;
		this.image = image;
	}

	/**
	 * @param png a picture that was made here, not one that somebody sent
	 * @throws IOException when it is none
	 */
	public static Emblem of(byte[] png) throws IOException {
		return new Emblem(png.clone(), Objects
			.requireNonNull(ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png))), "not a PNG"));
	}

	/**
	 * For a PDF, whose archivable kind forbids readers to smooth pictures.
	 */
	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
		canvas.drawImage(this.image,
				AffineTransform.getScaleInstance(width / this.image.getWidth(), height / this.image.getHeight()), null);
	}

	public byte[] png() {
		return this.png.clone();
	}

	/**
	 * The picture as it stands in a page.
	 */
	public String base64() {
		return Base64.getEncoder().encodeToString(this.png);
	}

}
