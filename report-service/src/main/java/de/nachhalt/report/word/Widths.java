package de.nachhalt.report.word;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are, in twentieths of a point: wide enough for their
 * longest word, and what is left goes to those whose texts are longer than that.
 */
final class Widths {

	/** Of the text on a page. */
	static final int PAGE = 9298;

	/** A letter of a table, about. */
	private static final int LETTER = 106;

	/** Left and right of what stands in a cell, and a mark before it. */
	private static final int PADDING = 240;

	/** Beyond some length there are lines. */
	private static final int LONGEST = 70;

	private static final int LEAST = 6;

	/** What somebody needs to write a name, and likes to have. */
	private static final int NAME = 11;

	private static final int ROOM = 45;

	/** Where a line may end: a word divides at its soft hyphens. */
	private static final Pattern SPACES = Pattern.compile("[\\s\u00ad]+");

	private Widths() {
	}

	/**
	 * As what stands in the columns needs; together a page.
	 */
	static List<Integer> of(Grid grid, List<Integer> columns) {
		List<Column> needs = columns.stream().map((column) -> Column.of(grid, column)).toList();
		double words = sum(needs, Column::words);
		double texts = sum(needs, Column::texts);
		if (words >= PAGE) {
			double most = most(needs);
			return needs.stream().map((need) -> (int) Math.min(need.words(), most)).toList();
		}
		if (texts == words) {
			return needs.stream().map((need) -> (int) (PAGE * need.words() / words)).toList();
		}
		double share = (PAGE - words) / (texts - words);
		return needs.stream().map((need) -> (int) (need.words() + share * (need.texts() - need.words()))).toList();
	}

	/**
	 * How wide a column may be where not all words have room: the narrow ones keep
	 * theirs, the widest give.
	 */
	private static double most(List<Column> needs) {
		double left = PAGE;
		int columns = needs.size();
		for (double need : needs.stream().mapToDouble(Column::words).sorted().toArray()) {
			if (need > left / columns) {
				break;
			}
			left -= need;
			columns--;
		}
		return (columns > 0) ? left / columns : PAGE;
	}

	static List<Integer> even(int columns) {
		return Collections.nCopies(columns, PAGE / columns);
	}

	private static double sum(List<Column> columns, ToDoubleFunction<Column> width) {
		return columns.stream().mapToDouble(width).sum();
	}

	/**
	 * What a column needs so that no word is broken, and so that its texts stand on one
	 * line each, within reason.
	 */
	private record Column(double words, double texts) {

		static Column of(Grid grid, int column) {
			int word = longest(grid.texts(column).flatMap(SPACES::splitAsStream));
			int text = longest(grid.texts(column));
			if (grid.isBlank(column)) {
				return new Column(width(Math.max(word, NAME)), width(ROOM));
			}
			return new Column(width(Math.min(word, LONGEST / 2)), width(Math.min(text, LONGEST)));
		}

		private static int longest(Stream<String> texts) {
			return texts.mapToInt(String::length).max().orElse(0);
		}

		private static double width(int letters) {
			return Math.max(LEAST, letters) * LETTER + PADDING;
		}

	}

}
