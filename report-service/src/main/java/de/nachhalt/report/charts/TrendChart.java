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
			drawPoint(pen, field, i);
		}
		drawWords(pen, field, height);
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

	private void drawPoint(Pen pen, Field field, int i) {
		Point point = this.points.get(i);
		double x = field.x(i);
		if (point.high() - point.low() >= 1) {
			pen.stroke(new Line2D.Double(x, field.y(point.low()), x, field.y(point.high())), Pen.AMBER, 2);
		}
		Double score = point.score();
		if (score != null) {
			pen.mark(Pen.disc(new Point2D.Double(x, field.y(score)), 4), Pen.PETROL, Pen.PAPER, 1);
		}
	}

	/** Cycles and scores, as many as there is room for. */
	private void drawWords(Pen pen, Field field, double height) {
		int last = this.points.size() - 1;
		int labels = Lines.stride(this.points.stream().map(Point::label), Typeface.TEXT, 9.5, field.step());
		int texts = Lines.stride(this.points.stream().filter((point) -> point.score() != null).map(Point::text),
				Typeface.TEXT_STRONG, 11, field.step());
		for (int i = 0; i <= last; i++) {
			Point point = this.points.get(i);
			if ((last - i) % labels == 0) {
				pen.writeCentred(point.label(), field.x(i), height - 4, 9.5, Typeface.TEXT, Pen.MUTED);
			}
			Double score = point.score();
			if (score != null && (last - i) % texts == 0) {
				double y = field.y(score);
				pen.writeCentred(point.text(), field.x(i), (y - 8 < TOP) ? y + 15 : y - 8, 11, Typeface.TEXT_STRONG,
						Pen.INK);
			}
		}
	}

	private record Field(double width, double height, int points) {

		double x(int point) {
			return LEFT + step() * (point + 0.5);
		}

		double step() {
			return (this.width - LEFT - 4) / Math.max(1, this.points);
		}

		double y(double score) {
			return TOP + (this.height - TOP - SCALE - 4) * (1 - score / 100);
		}

	}

}
