package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import de.nachhalt.report.charts.LadderChart.Standing;
import de.nachhalt.report.typefaces.Typeface;

/**
 * The level in each cycle: one column per cycle, one box per level, the lowest at the
 * bottom.
 *
 * @param levels lowest first
 */
public record StairsChart(List<String> levels, List<Column> columns) implements Chart {

	private static final double LABELS = 118;

	private static final double WIDEST = 96;

	private static final double SCALE = 18;

	public StairsChart {
		levels = List.copyOf(levels);
		columns = List.copyOf(columns);
	}

	/**
	 * One cycle.
	 *
	 * @param standings of the levels, lowest first
	 */
	public record Column(String label, List<Standing> standings) {

		public Column {
			standings = List.copyOf(standings);
		}

	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double tall = (height - SCALE) / Math.max(1, this.levels.size());
		double wide = Math.min(WIDEST, (width - LABELS) / Math.max(1, this.columns.size()));
		for (int level = 0; level < this.levels.size(); level++) {
			double top = height - SCALE - (level + 1) * tall;
			String label = Lines.of(this.levels.get(level), Typeface.TEXT, 11, LABELS - 10, 1).getFirst();
			pen.write(label, 0, top + tall / 2 + 4, 11, Typeface.TEXT, Pen.INK);
			for (int i = 0; i < this.columns.size(); i++) {
				Rectangle2D box = new Rectangle2D.Double(LABELS + i * wide + 2, top + 1.5, wide - 4, tall - 3);
				drawBox(pen, box, standing(i, level));
			}
		}
		int stride = Lines.stride(this.columns.stream().map(Column::label), Typeface.TEXT, 9.5, wide);
		for (int i = this.columns.size() - 1; i >= 0; i -= stride) {
			pen.writeCentred(this.columns.get(i).label(), LABELS + (i + 0.5) * wide, height - 4, 9.5, Typeface.TEXT,
					Pen.MUTED);
		}
	}

	private Standing standing(int column, int level) {
		List<Standing> standings = this.columns.get(column).standings();
		return (level < standings.size()) ? standings.get(level) : Standing.CLOSED;
	}

	private static void drawBox(Pen pen, Rectangle2D box, Standing standing) {
		switch (standing) {
			case REACHED -> pen.fill(box, Pen.PETROL);
			case POSSIBLE -> pen.hatch(box, Pen.PETROL, 6);
			case CLOSED -> pen.fill(box, Pen.PAPER);
		}
		pen.stroke(box, (standing == Standing.CLOSED) ? Pen.GRID : Pen.PETROL, 1);
	}

}
