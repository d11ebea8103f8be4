package de.nachhalt.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import de.nachhalt.report.typefaces.Typeface;

/**
 * Draws in the house's colours, or in those of the palette that the canvas has.
 */
record Pen(Graphics2D canvas) {

	static final Color PETROL = new Color(0x0f4c4a);

	static final Color TINT = new Color(0xd9e6e4);

	static final Color TRACK = new Color(0xece8df);

	static final Color AMBER = new Color(0xa7600c);

	static final Color INK = new Color(0x1d2b2a);

	static final Color MUTED = new Color(0x5a6867);

	static final Color GRID = new Color(0xc9d0ce);

	static final Color PAPER = Color.WHITE;

	void fill(Shape shape, Color color) {
		this.canvas.setPaint(Palette.on(this.canvas, color));
		this.canvas.fill(shape);
	}

	void stroke(Shape shape, Color color, double width) {
		this.canvas.setPaint(Palette.on(this.canvas, color));
		this.canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		this.canvas.draw(shape);
	}

	/**
	 * A dashed line: told from a solid one without colour.
	 */
	void dash(Shape shape, Color color, double width, double dash) {
		this.canvas.setPaint(Palette.on(this.canvas, color));
		this.canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
				new float[] { (float) dash, (float) (dash * 0.75) }, 0));
		this.canvas.draw(shape);
	}

	/**
	 * A dotted line: told from a dashed one without colour.
	 */
	void dots(Shape shape, Color color, double width, double distance) {
		this.canvas.setPaint(Palette.on(this.canvas, color));
		this.canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
				new float[] { 0.01f, (float) distance }, 0));
		this.canvas.draw(shape);
	}

	/**
	 * A mark with an outline of its own.
	 */
	void mark(Shape shape, Color inside, Color outline, double width) {
		fill(shape, inside);
		stroke(shape, outline, width);
	}

	static Shape disc(Point2D at, double radius) {
		return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
	}

	static Shape square(Point2D at, double half) {
		return new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, 2 * half);
	}

	static Shape diamond(double x, double y, double size) {
		Path2D path = new Path2D.Double();
		path.moveTo(x, y - size);
		path.lineTo(x + size, y);
		path.lineTo(x, y + size);
		path.lineTo(x - size, y);
		path.closePath();
		return path;
	}

	/**
	 * Fills with slanted lines: tells apart in black and white what colour tells apart.
	 */
	void hatch(Rectangle2D box, Color color, double distance) {
		double height = box.getHeight();
		for (double x = box.getMinX() - height + distance / 2; x < box.getMaxX(); x += distance) {
			double from = Math.max(0, box.getMinX() - x);
			double to = Math.min(height, box.getMaxX() - x);
			stroke(new Line2D.Double(x + from, box.getMaxY() - from, x + to, box.getMaxY() - to), color, 1.1);
		}
	}

	void write(String text, double x, double y, double size, Typeface face, Color color) {
		fill(face.outline(text, x, y, size), color);
	}

	void writeCentred(String text, double x, double y, double size, Typeface face, Color color) {
		write(text, x - face.width(text, size) / 2, y, size, face, color);
	}

}
