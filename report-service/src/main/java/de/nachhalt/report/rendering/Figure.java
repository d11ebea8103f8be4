package de.nachhalt.report.rendering;

import java.awt.Graphics2D;

import de.nachhalt.report.charts.Chart;

/**
 * A chart where it stands in a document.
 *
 * @param width in CSS pixels, of which there are 96 to the inch
 * @param height in CSS pixels
 * @param description what it shows, in words
 */
public record Figure(Chart chart, double width, double height, String description) {

	public void draw(Graphics2D canvas) {
		this.chart.draw(canvas, this.width, this.height);
	}

}
