package de.nachhalt.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.rendering.Nodes;
import org.w3c.dom.Element;

/**
 * A table as it stands in a manuscript: its rows, and which of its columns are worth a
 * column in a word processor. Those that only draw a figure beside them are not; those
 * that somebody is to fill in are.
 *
 * @param headings rows of the head
 * @param rows the others
 */
record Grid(Element source, List<Row> headings, List<Row> rows) {

	private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");

	/**
	 * A row with its cells.
	 */
	record Row(Element source, List<Element> cells) {

		static Row of(Element source) {
			return new Row(source,
					Nodes.elements(source).stream().filter((cell) -> Nodes.is(cell, "th", "td", "div")).toList());
		}

		/**
		 * Whether every cell stands in one column.
		 */
		boolean plain() {
			return this.cells.stream().allMatch((cell) -> span(cell) == 1);
		}

	}

	static Grid of(Element table) {
		if (Nodes.is(table, "div")) {
			return new Grid(table, List.of(), List.of(Row.of(table)));
		}
		List<Row> headings = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		for (Element part : Nodes.elements(table)) {
			if (Nodes.is(part, "tr")) {
				rows.add(Row.of(part));
			}
			else if (Nodes.is(part, "thead", "tbody", "tfoot")) {
				(Nodes.is(part, "thead") ? headings : rows)
					.addAll(Nodes.elements(part).stream().filter((row) -> Nodes.is(row, "tr")).map(Row::of).toList());
			}
		}
		return new Grid(table, headings, rows);
	}

	/**
	 * The style of the table in a word processor.
	 */
	String look() {
		if (isEven()) {
			return Nodes.hasClass(this.source, "figures") ? "FigureTable" : "TableNormal";
		}
		if (Nodes.hasClass(this.source, "form")) {
			return "FormTable";
		}
		return this.headings.isEmpty() ? "FactTable" : "ReportTable";
	}

	/**
	 * Whether it puts things side by side that are of the same kind.
	 */
	boolean isEven() {
		return Nodes.hasClass(this.source, "figures") || Nodes.hasClass(this.source, "trends");
	}

	/**
	 * Columns that are kept, by their place in the manuscript.
	 */
	List<Integer> columns() {
		int most = all().mapToInt((row) -> row.cells().size()).max().orElse(0);
		return IntStream.range(0, most).filter((column) -> !isDrawn(column)).boxed().toList();
	}

	private boolean isDrawn(int column) {
		List<Element> cells = column(this.rows.stream(), column).toList();
		return cells.stream().allMatch((cell) -> Nodes.text(cell).isEmpty()) && cells.stream()
			.anyMatch((cell) -> Nodes.elements(cell).stream().anyMatch((inside) -> Nodes.is(inside, "div")));
	}

	/**
	 * Whether somebody is to fill it in.
	 */
	boolean isBlank(int column) {
		return column(this.rows.stream(), column)
			.allMatch((cell) -> Nodes.text(cell).isEmpty() && Nodes.elements(cell).isEmpty());
	}

	Stream<String> texts(int column) {
		return column(all(), column).map(Nodes::text);
	}

	private Stream<Row> all() {
		return Stream.concat(this.headings.stream(), this.rows.stream());
	}

	/** Cells that stand in this column alone. */
	private static Stream<Element> column(Stream<Row> rows, int column) {
		return rows.filter((row) -> column < row.cells().size() && row.plain()).map((row) -> row.cells().get(column));
	}

	/**
	 * How many columns a cell takes.
	 */
	static int span(Element cell) {
		String span = cell.getAttribute("colspan");
		return (!span.isEmpty() && SPAN.matcher(span).matches()) ? Integer.parseInt(span) : 1;
	}

}
