package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import de.nachhalt.report.typefaces.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * One score on a scale from 0 to 100: a bar up to it, a bracket over what it can still
 * become, a hollow diamond where it stood in the cycle before; above, where others are
 * known to compare with, a line over their middle half with a hollow square at the
 * median.
 *
 * @param score {@code null} when nothing is answered
 * @param previous {@code null} when there is no cycle before
 * @param peers {@code null} when there are too few
 */
public record IntervalChart(@Nullable Double score, double low, double high, @Nullable Double previous,
		@Nullable Others peers) implements Chart {

	private static final double MARGIN = 7;

	private static final double TOP = 4;

	/** What the line of the others takes. */
	private static final double LANE = 12;

	private static final double BAR = 9;

	private static final double CAP = 3.5;

	/**
	 * How others stand.
	 *
	 * @param from lower quartile
	 * @param to upper quartile
	 */
	public record Others(double from, double median, double to) {
	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double top = (this.peers != null) ? TOP + LANE : TOP;
		double middle = top + BAR / 2;
		pen.fill(new Rectangle2D.Double(x(0, width), top, x(100, width) - x(0, width), BAR), Pen.TRACK);
		if (this.score != null) {
			pen.fill(new Rectangle2D.Double(x(0, width), top, x(this.score, width) - x(0, width), BAR), Pen.PETROL);
		}
		drawScale(pen, width, top + BAR);
		if (this.high - this.low >= 1) {
			Path2D bracket = bracket(x(this.low, width), x(this.high, width), middle);
			pen.stroke(bracket, Pen.PAPER, 4.2);
			pen.stroke(bracket, Pen.AMBER, 1.8);
		}
		if (this.previous != null) {
			pen.mark(Pen.diamond(x(this.previous, width), middle, 5), Pen.PAPER, Pen.INK, 1.3);
		}
		if (this.peers != null) {
			drawOthers(pen, this.peers, width);
		}
	}

	private static void drawOthers(Pen pen, Others others, double width) {
		double y = TOP + LANE / 2 - 2;
		pen.stroke(bracket(x(others.from(), width), x(others.to(), width), y), Pen.MUTED, 1.3);
		pen.mark(Pen.square(new Point2D.Double(x(others.median(), width), y), 3.2), Pen.PAPER, Pen.AMBER, 1.4);
	}

	private static void drawScale(Pen pen, double width, double under) {
		for (int points = 0; points <= 100; points += 25) {
			double x = x(points, width);
			pen.stroke(new Line2D.Double(x, under + 1, x, under + 4), Pen.MUTED, 0.6);
			pen.writeCentred(String.valueOf(points), x, under + 13, 9, Typeface.TEXT, Pen.MUTED);
		}
	}

	private static Path2D bracket(double from, double to, double y) {
		Path2D path = new Path2D.Double();
		path.append(new Line2D.Double(from, y, to, y), false);
		path.append(new Line2D.Double(from, y - CAP, from, y + CAP), false);
		path.append(new Line2D.Double(to, y - CAP, to, y + CAP), false);
		return path;
	}

	private static double x(double points, double width) {
		return MARGIN + (width - 2 * MARGIN) * points / 100;
	}

}
