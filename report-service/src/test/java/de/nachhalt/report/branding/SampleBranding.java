package de.nachhalt.report.branding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import de.nachhalt.report.result.Localized;

import javax.imageio.ImageIO;

/**
 * Brandings of fictional consultancies.
 */
public final class SampleBranding {

	private SampleBranding() {
	}

	/**
	 * One with everything there is.
	 */
	public static Branding neuland() {
		return new Branding(2, new Tone(0x1b3a6b), new Tone(0xa02c5a), LogoFile.read(png(900, 260)),
				List.of("Neuland Beratung GmbH", "Hafenstraße 12, 20457 Hamburg", "Telefon 040 123456",
						"kontakt@neuland.example"),
				"Neuland Beratung GmbH · Hafenstraße 12 · 20457 Hamburg · Amtsgericht Hamburg HRB 12345",
				new Localized("""
						Wir danken für die **offenen Gespräche**. Als Nächstes schlagen wir vor:

						- einen Termin mit der Geschäftsführung
						- die Auswahl der Verantwortlichen

						Gern begleiten wir Sie *auf dem Weg*.""", """
						Thank you for the **open talks**. We propose as next steps:

						1. a meeting with the management
						2. naming who is responsible"""));
	}

	/**
	 * One that says these everywhere.
	 */
	public static Branding saying(List<String> texts) {
		Branding neuland = neuland();
		String all = String.join("\n\n", texts);
		return new Branding(2, neuland.main(), neuland.accent(), neuland.logo(), texts, texts.getFirst(),
				new Localized(all, all));
	}

	/**
	 * A logo as somebody would send it.
	 */
	public static byte[] png(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setColor(new Color(0x1b3a6b));
		canvas.fillOval(height / 10, height / 10, height * 8 / 10, height * 8 / 10);
		canvas.setColor(new Color(0xa02c5a));
		canvas.fillRect(height * 11 / 10, height * 4 / 10, Math.max(1, width - height * 12 / 10), height / 5);
		canvas.dispose();
		return file(image, "png");
	}

	static byte[] file(BufferedImage image, String format) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
