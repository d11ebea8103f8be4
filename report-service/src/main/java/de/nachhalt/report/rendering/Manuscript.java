package de.nachhalt.report.rendering;

import java.time.Instant;
import java.util.Map;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.charts.Palette;

/**
 * A document written but not yet set.
 *
 * @param xhtml well-formed, with its style sheet inside; charts stand as
 * <code>&lt;object type="chart" data="{name}"&gt;</code>
 * @param charts by the name the text refers to
 * @param date what the document is dated: taken from the data, so that the same data give
 * the same bytes
 * @param palette colours of what is not described in the style sheet inside
 */
public record Manuscript(String xhtml, Map<String, Chart> charts, Instant date, Palette palette) {

	public Manuscript {
		charts = Map.copyOf(charts);
	}

	public Manuscript(String xhtml, Map<String, Chart> charts, Instant date) {
		this(xhtml, charts, date, Palette.HOUSE);
	}

}
