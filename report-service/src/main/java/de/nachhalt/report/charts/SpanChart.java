package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import de.nachhalt.report.typefaces.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * Amounts beside each other on one scale from 0: solid up to what is certain, hatched up
 * to what is possible, with an arrow when there is no end.
 *
 * @param unit stands under the scale
 * @param cut where a line crosses all bars; {@code null} for none
 */
public record SpanChart(List<Row> rows, String unit, @Nullable Cut cut) implements Chart {

	private static final double LABEL = 11.5;

	private static final double LABELS = 118;

	private static final double RIGHT = 22;

	private static final double SCALE = 30;

	private static final double CUT = 16;

	private static final double YEAR = 52;

	private static final double[] STEPS = { 1, 2, 5, 10, 13, 26, 52, 104 };

	public SpanChart {
		rows = List.copyOf(rows);
	}

	/**
	 * One amount.
	 *
	 * @param low what is certain; infinite when it has no end for sure
	 * @param high what is possible
	 * @param endless whether there may be no end at all
	 */
	public record Row(String label, double low, double high, boolean endless) {
	}

	/**
	 * A line across, and what it means.
	 */
	public record Cut(double at, String label) {
	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double top = (this.cut != null) ? CUT : 2;
		double tall = (height - SCALE - top) / Math.max(1, this.rows.size());
		Axis axis = new Axis(LABELS, width - RIGHT, most());
		drawScale(pen, axis, top, height - SCALE);
		for (int i = 0; i < this.rows.size(); i++) {
			drawRow(pen, axis, this.rows.get(i), top + i * tall, tall);
		}
		if (this.cut != null) {
			drawCut(pen, axis, this.cut, height - SCALE);
		}
	}

	/**
	 * What the scale reaches; a year when nothing has an end.
	 */
	private double most() {
		double most = this.rows.stream()
			.mapToDouble((row) -> Double.isFinite(row.high()) ? row.high() : Double.isFinite(row.low()) ? row.low() : 0)
			.max()
			.orElse(0);
		most = (most > 0 || this.rows.stream().allMatch((row) -> Double.isFinite(row.low()))) ? most : YEAR;
		double cutAt = (this.cut != null) ? this.cut.at() : 0;
		return Math.max(Math.max(most, cutAt) * 1.08, 1);
	}

	private void drawScale(Pen pen, Axis axis, double top, double bottom) {
		double step = STEPS[STEPS.length - 1];
		for (int i = STEPS.length - 1; i >= 0 && axis.most() / STEPS[i] <= 9; i--) {
			step = STEPS[i];
		}
		for (double at = 0; at <= axis.most(); at += step) {
			pen.stroke(new Line2D.Double(axis.x(at), top, axis.x(at), bottom + 3), Pen.GRID, 0.6);
			pen.writeCentred(String.valueOf(Math.round(at)), axis.x(at), bottom + 12.5, 9.5, Typeface.TEXT, Pen.MUTED);
		}
		pen.write(this.unit, axis.to() - Typeface.TEXT.width(this.unit, 10), bottom + 26, 10, Typeface.TEXT, Pen.MUTED);
	}

	private static void drawRow(Pen pen, Axis axis, Row row, double top, double tall) {
		double bar = Math.min(15, tall * 0.62);
		double y = top + (tall - bar) / 2;
		List<String> lines = Lines.of(row.label(), Typeface.TEXT, LABEL, LABELS - 10, 1);
		pen.write(lines.getFirst(), 0, y + bar / 2 + LABEL * 0.35, LABEL, Typeface.TEXT, Pen.INK);
		double end = row.endless() ? axis.to() : axis.x(row.high());
		pen.fill(new Rectangle2D.Double(axis.from(), y, Math.max(1.5, axis.x(row.low()) - axis.from()), bar),
				Pen.PETROL);
		if (end > axis.x(row.low()) + 1) {
			Rectangle2D maybe = new Rectangle2D.Double(axis.x(row.low()), y, end - axis.x(row.low()), bar);
			pen.fill(maybe, Pen.PAPER);
			pen.hatch(maybe, Pen.PETROL, 5);
			pen.stroke(maybe, Pen.PETROL, 1);
		}
		if (row.endless()) {
			pen.fill(arrow(axis.to(), y + bar / 2, bar), Pen.PETROL);
		}
	}

	private static Path2D arrow(double x, double y, double size) {
		Path2D path = new Path2D.Double();
		path.moveTo(x + 1, y - size / 2);
		path.lineTo(x + size * 0.8, y);
		path.lineTo(x + 1, y + size / 2);
		path.closePath();
		return path;
	}

	private static void drawCut(Pen pen, Axis axis, Cut cut, double bottom) {
		double x = axis.x(cut.at());
		pen.dash(new Line2D.Double(x, CUT - 3, x, bottom), Pen.AMBER, 1.6, 4);
		double wide = Typeface.TEXT_STRONG.width(cut.label(), 11);
		double left = Math.clamp(x - wide / 2, axis.from(), Math.max(axis.from(), axis.to() - wide));
		pen.write(cut.label(), left, 10, 11, Typeface.TEXT_STRONG, Pen.AMBER);
	}

	private record Axis(double from, double to, double most) {

		double x(double amount) {
			return this.from + (this.to - this.from) * Math.clamp(amount / this.most, 0, 1);
		}

	}

}
