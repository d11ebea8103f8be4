package de.nachhalt.report.branding;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour that text is set in.
 */
record Tone(int rgb) {

	/** WCAG 2.2, 1.4.3: what text of any size needs. */
	static final double LEGIBLE = 4.5;

	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

	/**
	 * Reads a colour as style sheets write it: <code>#0f4c4a</code>.
	 */
	static Optional<Tone> read(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new Tone(Integer.parseInt(text.substring(1), 16)))
				: Optional.empty();
	}

	/**
	 * How far it stands out from white paper: 1 not at all, 21 as black does (WCAG 2.2).
	 */
	double contrast() {
		return 1.05 / (luminance() + 0.05);
	}

	/**
	 * The contrast as people are told it: never better than it is.
	 */
	double statedContrast() {
		return Math.floor(contrast() * 10) / 10;
	}

	boolean isLegible() {
		return contrast() >= LEGIBLE;
	}

	private double luminance() {
		return 0.2126 * linear(this.rgb >> 16) + 0.7152 * linear(this.rgb >> 8) + 0.0722 * linear(this.rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	Color color() {
		return new Color(this.rgb);
	}

	String hex() {
		return "#%06x".formatted(this.rgb).toLowerCase(Locale.ROOT);
	}

}
