package de.nachhalt.report.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The two colours of whoever publishes a document. Everything is drawn and styled in the
 * house's colours; a palette puts its own in their place. It travels with the canvas, so
 * that charts need not know of it.
 *
 * @param main of headings, bars and lines
 * @param accent of numbers, warnings and intervals
 */
public record Palette(Color main, Color accent) {

	public static final Palette HOUSE = new Palette(Pen.PETROL, Pen.AMBER);

	/** How much of the main colour is in areas that stay in the background. */
	private static final double TINTED = 0.16;

	/**
	 * A chart drawn in these colours.
	 */
	public Chart dye(Chart chart) {
		return equals(HOUSE) ? chart : (canvas, width, height) -> {
			canvas.setRenderingHint(Hint.KEY, this);
			chart.draw(canvas, width, height);
		};
	}

	/**
	 * A style sheet or a part of a document with these colours, however their letters are
	 * written.
	 */
	public String dye(String styles) {
		String dyed = styles;
		for (Color[] pair : new Color[][] { { HOUSE.main, this.main }, { HOUSE.accent, this.accent } }) {
			dyed = dyed.replace(hex(pair[0]), hex(pair[1]))
				.replace(hex(pair[0]).toUpperCase(Locale.ROOT), hex(pair[1]).toUpperCase(Locale.ROOT));
		}
		return dyed;
	}

	static Color on(Graphics2D canvas, Color color) {
		return (canvas.getRenderingHint(Hint.KEY) instanceof Palette palette) ? palette.instead(color) : color;
	}

	private Color instead(Color color) {
		if (color.equals(Pen.PETROL)) {
			return this.main;
		}
		if (color.equals(Pen.AMBER)) {
			return this.accent;
		}
		return color.equals(Pen.TINT) ? tint() : color;
	}

	private Color tint() {
		return new Color(tinted(this.main.getRed()), tinted(this.main.getGreen()), tinted(this.main.getBlue()));
	}

	private static int tinted(int channel) {
		return (int) Math.round(255 - (255 - channel) * TINTED);
	}

	private static String hex(Color color) {
		return "%06x".formatted(color.getRGB() & 0xffffff);
	}

	private static final class Hint extends RenderingHints.Key {

		static final Hint KEY = new Hint();

		private Hint() {
			super(0);
		}

		@Override
		public boolean isCompatibleValue(@Nullable Object value) {
			return value instanceof Palette;
		}

	}

}
