package de.nachhalt.report.branding;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.nachhalt.report.rendering.Emblem;

/**
 * A consultancy's logo on white paper.
 *
 * @param png made here from what was sent: pixels and nothing else
 * @param width in pixels
 * @param height in pixels
 */
record Logo(byte[] png, int width, int height) {

	Emblem emblem() {
		try {
			return Emblem.of(this.png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A rule that gives it its own proportions within a box of millimetres.
	 */
	String fit(double wide, double high) {
		double scale = Math.min(wide / this.width, high / this.height);
		return "width: %smm; height: %smm".formatted(tenths(this.width * scale), tenths(this.height * scale));
	}

	private static double tenths(double length) {
		return Math.max(1, Math.round(length * 10)) / 10.0;
	}

}
