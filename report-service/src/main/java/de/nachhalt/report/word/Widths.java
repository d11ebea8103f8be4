package de.nachhalt.report.word;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide the columns of a table are: as what stands in them needs.
 */
final class Widths {

	/** Of the text on a page, in twentieths of a point. */
	static final int PAGE = 9298;

	private static final int LONGEST = 70;

	/** What somebody needs to write a name. */
	private static final int LEAST = 8;

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Widths() {
	}

	/**
	 * In twentieths of a point; together a page.
	 */
	static List<Integer> of(Grid grid, List<Integer> columns) {
		List<Double> needs = columns.stream().map((column) -> need(grid, column)).toList();
		double all = needs.stream().mapToDouble(Double::doubleValue).sum();
		return needs.stream().map((need) -> (int) (PAGE * need / all)).toList();
	}

	static List<Integer> even(int columns) {
		return Collections.nCopies(columns, PAGE / columns);
	}

	/** In characters: a word is not broken, and beyond some length there are lines. */
	private static double need(Grid grid, int column) {
		int longest = grid.texts(column).mapToInt(String::length).max().orElse(0);
		int word = grid.texts(column).flatMap(SPACES::splitAsStream).mapToInt(String::length).max().orElse(0);
		return Math.max(LEAST, Math.max(Math.min(word, LONGEST / 2), Math.min(longest, LONGEST)) + 2.0);
	}

}
