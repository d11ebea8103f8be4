package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Function;

import de.nachhalt.report.typefaces.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The profile of all dimensions: the outermost ring is 100 points. A filled point is a
 * score; the bar along the axis shows what it can still become. Where a cycle before is
 * known, its scores are hollow points on a dashed line; where others are known to compare
 * with, their middle is hollow squares on a dotted line.
 */
public record RadarChart(List<Axis> axes) implements Chart {

	private static final double LABEL = 11.5;

	private static final double LABEL_WIDTH = 118;

	private static final int RINGS = 4;

	public RadarChart {
		axes = List.copyOf(axes);
	}

	/**
	 * One dimension.
	 *
	 * @param score 0 to 100; {@code null} when nothing can be said
	 * @param previous in the cycle before; {@code null} when there is none
	 * @param peers middle of the others; {@code null} when there are too few
	 */
	public record Axis(String label, @Nullable Double score, double low, double high, @Nullable Double previous,
			@Nullable Double peers) {
	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double radius = Math.min(width / 2 - LABEL_WIDTH - 14, height / 2 - 3 * LABEL - 6);
		Web web = new Web(width / 2, height / 2, radius, this.axes.size());
		Path2D scores = line(web, Axis::score);
		pen.fill(scores, Pen.TINT);
		drawGrid(pen, web);
		pen.dots(line(web, Axis::peers), Pen.AMBER, 1.6, 4);
		pen.dash(line(web, Axis::previous), Pen.INK, 1.1, 4);
		pen.stroke(scores, Pen.PETROL, 2);
		for (int i = 0; i < this.axes.size(); i++) {
			drawValue(pen, web, i);
			drawLabel(pen, web, i);
		}
	}

	private void drawGrid(Pen pen, Web web) {
		for (int ring = 1; ring <= RINGS; ring++) {
			Path2D path = new Path2D.Double();
			for (int i = 0; i < this.axes.size(); i++) {
				join(path, web.at(i, 100.0 * ring / RINGS));
			}
			path.closePath();
			pen.stroke(path, Pen.GRID, (ring < RINGS) ? 0.6 : 1);
		}
		for (int i = 0; i < this.axes.size(); i++) {
			pen.stroke(new Line2D.Double(web.at(i, 0), web.at(i, 100)), Pen.GRID, 0.6);
		}
		for (int points : new int[] { 25, 50, 75 }) {
			Point2D at = web.at(0, points);
			pen.write(String.valueOf(points), at.getX() + 4, at.getY() - 2, 8.5, Typeface.TEXT, Pen.MUTED);
		}
	}

	private Path2D line(Web web, Function<Axis, @Nullable Double> value) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < this.axes.size(); i++) {
			Double score = value.apply(this.axes.get(i));
			if (score != null) {
				join(path, web.at(i, score));
			}
		}
		if (path.getCurrentPoint() != null) {
			path.closePath();
		}
		return path;
	}

	private static void join(Path2D path, Point2D point) {
		if (path.getCurrentPoint() == null) {
			path.moveTo(point.getX(), point.getY());
		}
		else {
			path.lineTo(point.getX(), point.getY());
		}
	}

	private void drawValue(Pen pen, Web web, int i) {
		Axis axis = this.axes.get(i);
		if (axis.high() - axis.low() >= 1) {
			pen.stroke(new Line2D.Double(web.at(i, axis.low()), web.at(i, axis.high())), Pen.AMBER, 2.6);
		}
		if (axis.peers() != null) {
			pen.mark(Pen.square(web.at(i, axis.peers()), 3.2), Pen.PAPER, Pen.AMBER, 1.3);
		}
		if (axis.previous() != null) {
			pen.mark(Pen.disc(web.at(i, axis.previous()), 3.4), Pen.PAPER, Pen.INK, 1.1);
		}
		if (axis.score() != null) {
			pen.fill(Pen.disc(web.at(i, axis.score()), 4), Pen.PETROL);
		}
	}

	private void drawLabel(Pen pen, Web web, int i) {
		List<String> lines = Lines.of(this.axes.get(i).label(), Typeface.TEXT_STRONG, LABEL, LABEL_WIDTH, 3);
		Point2D anchor = web.at(i, 107);
		double side = web.side(i);
		double y = anchor.getY() - (lines.size() - 1) * LABEL * 0.6 + LABEL * 0.35
				+ web.below(i) * (lines.size() - 1) * LABEL * 0.6;
		for (String line : lines) {
			double wide = Typeface.TEXT_STRONG.width(line, LABEL);
			pen.write(line, anchor.getX() - wide * (1 - side) / 2, y, LABEL, Typeface.TEXT_STRONG, Pen.INK);
			y += LABEL * 1.2;
		}
	}

	/**
	 * Where things are: axis 0 points upwards, the others follow clockwise.
	 */
	private record Web(double x, double y, double radius, int axes) {

		Point2D at(int axis, double points) {
			double angle = angle(axis);
			double distance = this.radius * points / 100;
			return new Point2D.Double(this.x + distance * Math.sin(angle), this.y - distance * Math.cos(angle));
		}

		/**
		 * 1 on the right, -1 on the left, 0 at top and bottom.
		 */
		double side(int axis) {
			double sine = Math.sin(angle(axis));
			return (Math.abs(sine) < 0.1) ? 0 : Math.signum(sine);
		}

		/**
		 * -1 at the top, 1 at the bottom, 0 between.
		 */
		double below(int axis) {
			double cosine = Math.cos(angle(axis));
			return (Math.abs(cosine) > 0.9) ? -Math.signum(cosine) : 0;
		}

		private double angle(int axis) {
			return 2 * Math.PI * axis / this.axes;
		}

	}

}
