package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

import de.nachhalt.report.typefaces.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * How a score went from cycle to cycle, on a scale from 0 to 100. An upright line shows
 * what a score could still have become.
 */
public record TrendChart(List<Point> points) implements Chart {

	private static final double LEFT = 24;

	private static final double SCALE = 16;

	private static final double TOP = 12;

	public TrendChart {
		points = List.copyOf(points);
	}

	/**
	 * One cycle.
	 *
	 * @param score {@code null} when nothing could be said then
	 * @param text the score as it is written
	 */
	public record Point(String label, @Nullable Double score, double low, double high, String text) {
	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		Field field = new Field(width, height, this.points.size());
		for (int level = 0; level <= 100; level += 50) {
			pen.stroke(new Line2D.Double(LEFT, field.y(level), width - 4, field.y(level)), Pen.GRID, 0.7);
			String text = String.valueOf(level);
			pen.write(text, LEFT - 5 - Typeface.TEXT.width(text, 9), field.y(level) + 3, 9, Typeface.TEXT, Pen.MUTED);
		}
		pen.stroke(line(field), Pen.PETROL, 1.8);
		for (int i = 0; i < this.points.size(); i++) {
			drawPoint(pen, field, i, height);
		}
	}

	private Path2D line(Field field) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < this.points.size(); i++) {
			Double score = this.points.get(i).score();
			if (score == null) {
				continue;
			}
			if (path.getCurrentPoint() == null) {
				path.moveTo(field.x(i), field.y(score));
			}
			else {
				path.lineTo(field.x(i), field.y(score));
			}
		}
		return path;
	}

	private void drawPoint(Pen pen, Field field, int i, double height) {
		Point point = this.points.get(i);
		double x = field.x(i);
		pen.writeCentred(point.label(), x, height - 4, 9.5, Typeface.TEXT, Pen.MUTED);
		if (point.high() - point.low() >= 1) {
			pen.stroke(new Line2D.Double(x, field.y(point.low()), x, field.y(point.high())), Pen.AMBER, 2);
		}
		Double score = point.score();
		if (score != null) {
			Point2D at = new Point2D.Double(x, field.y(score));
			pen.mark(Pen.disc(at, 4), Pen.PETROL, Pen.PAPER, 1);
			double above = (at.getY() - 8 < TOP) ? at.getY() + 15 : at.getY() - 8;
			pen.writeCentred(point.text(), x, above, 11, Typeface.TEXT_STRONG, Pen.INK);
		}
	}

	private record Field(double width, double height, int points) {

		double x(int point) {
			double step = (this.width - LEFT - 4) / Math.max(1, this.points);
			return LEFT + step * (point + 0.5);
		}

		double y(double score) {
			return TOP + (this.height - TOP - SCALE - 4) * (1 - score / 100);
		}

	}

}
