package de.nachhalt.report.charts;

import java.awt.Graphics2D;

/**
 * A picture drawn from data. It must be legible without colour, and whatever it shows
 * stands as text beside it.
 */
@FunctionalInterface
public interface Chart {

	/**
	 * Draws the picture so that it fills the canvas.
	 * @param width of the canvas, in CSS pixels
	 * @param height of the canvas, in CSS pixels
	 */
	void draw(Graphics2D canvas, double width, double height);

}
