package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

import de.nachhalt.report.typefaces.Typeface;

/**
 * How far apart perspectives are on one question, on a scale from 0 to 100. Each
 * perspective has a shape of its own.
 */
public record DumbbellChart(List<Mark> marks) implements Chart {

	private static final double MARGIN = 16;

	private static final double SIZE = 5.5;

	public DumbbellChart {
		marks = marks.stream().sorted(Comparator.comparingDouble(Mark::score)).toList();
	}

	/**
	 * One perspective's answer.
	 *
	 * @param shape which of the shapes stands for this perspective
	 */
	public record Mark(MarkShape shape, double score) {
	}

	public enum MarkShape {

		CIRCLE, SQUARE, TRIANGLE

	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double y = height - 13;
		pen.stroke(new Line2D.Double(x(0, width), y, x(100, width), y), Pen.GRID, 1);
		for (int points : new int[] { 0, 50, 100 }) {
			pen.stroke(new Line2D.Double(x(points, width), y - 4, x(points, width), y + 4), Pen.GRID, 1);
			pen.writeCentred(String.valueOf(points), x(points, width), y + 13, 9, Typeface.TEXT, Pen.MUTED);
		}
		if (!this.marks.isEmpty()) {
			double from = x(this.marks.getFirst().score(), width);
			double to = x(this.marks.getLast().score(), width);
			pen.stroke(new Line2D.Double(from, y, to, y), Pen.AMBER, 3);
		}
		for (Mark mark : this.marks) {
			pen.fill(shape(mark.shape(), x(mark.score(), width), y), Pen.PETROL);
		}
	}

	private static double x(double points, double width) {
		return MARGIN + (width - 2 * MARGIN) * points / 100;
	}

	private static Shape shape(MarkShape shape, double x, double y) {
		return switch (shape) {
			case CIRCLE -> new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
			case SQUARE -> new Rectangle2D.Double(x - SIZE + 0.5, y - SIZE + 0.5, 2 * SIZE - 1, 2 * SIZE - 1);
			case TRIANGLE -> {
				Path2D path = new Path2D.Double();
				path.moveTo(x, y - SIZE - 0.5);
				path.lineTo(x + SIZE + 0.5, y + SIZE);
				path.lineTo(x - SIZE - 0.5, y + SIZE);
				path.closePath();
				yield path;
			}
		};
	}

}
