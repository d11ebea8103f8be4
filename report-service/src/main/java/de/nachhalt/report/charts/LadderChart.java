package de.nachhalt.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import de.nachhalt.report.typefaces.Typeface;

/**
 * The steps of the ladder: filled when reached, hatched when what is missing may still
 * open it, empty when a requirement rules it out.
 */
public record LadderChart(List<Step> steps) implements Chart {

	private static final double GAP = 7;

	private static final double TEXT = 11.5;

	private static final double LEGEND = 34;

	public LadderChart {
		steps = List.copyOf(steps);
	}

	public record Step(String title, Standing standing) {
	}

	public enum Standing {

		REACHED, POSSIBLE, CLOSED

	}

	@Override
	public void draw(Graphics2D canvas, double width, double height) {
		Pen pen = new Pen(canvas);
		double wide = (width - GAP * (this.steps.size() - 1)) / this.steps.size();
		double tall = height - LEGEND;
		for (int i = 0; i < this.steps.size(); i++) {
			double stepHeight = tall * (0.34 + 0.66 * (i + 1) / this.steps.size());
			Rectangle2D box = new Rectangle2D.Double(i * (wide + GAP) + 0.6, tall - stepHeight + 0.6, wide - 1.2,
					stepHeight - 1.2);
			drawStep(pen, box, i + 1, this.steps.get(i));
		}
	}

	private void drawStep(Pen pen, Rectangle2D box, int number, Step step) {
		boolean reached = step.standing() == Standing.REACHED;
		switch (step.standing()) {
			case REACHED -> pen.fill(box, Pen.PETROL);
			case POSSIBLE -> pen.hatch(box, Pen.PETROL, 6);
			case CLOSED -> pen.fill(box, Pen.PAPER);
		}
		pen.stroke(box, (step.standing() == Standing.CLOSED) ? Pen.GRID : Pen.PETROL, 1.1);
		double y = box.getMinY() + 21;
		if (step.standing() == Standing.POSSIBLE) {
			pen.fill(new Rectangle2D.Double(box.getCenterX() - 11, y - 16, 22, 21), Pen.PAPER);
		}
		pen.writeCentred(String.valueOf(number), box.getCenterX(), y, 17, Typeface.DISPLAY_STRONG,
				reached ? Pen.PAPER : Pen.INK);
		double line = box.getMaxY() + 15;
		for (String label : Lines.of(step.title(), Typeface.TEXT_STRONG, TEXT, box.getWidth(), 2)) {
			pen.writeCentred(label, box.getCenterX(), line, TEXT, reached ? Typeface.TEXT_STRONG : Typeface.TEXT,
					Pen.INK);
			line += TEXT * 1.2;
		}
	}

}
