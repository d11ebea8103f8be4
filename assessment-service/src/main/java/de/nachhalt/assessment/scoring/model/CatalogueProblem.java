package de.nachhalt.assessment.scoring.model;

import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a catalogue, and where.
 *
 * @param field path of the part at fault, such as <code>dimensions[0].weight</code>;
 * empty for the whole
 * @param code stable name of what is wrong
 * @param arguments what the words for it mention, safe to be shown back
 * @param line from 1; 0 when the place is not known
 * @param column from 1
 */
public record CatalogueProblem(String field, String code, List<Object> arguments, int line,
		int column) implements Comparable<CatalogueProblem> {

	private static final Comparator<CatalogueProblem> ORDER = Comparator.comparingInt(CatalogueProblem::line)
		.thenComparingInt(CatalogueProblem::column);

	public CatalogueProblem {
		arguments = List.copyOf(arguments);
	}

	public static CatalogueProblem of(String field, String code, Object... arguments) {
		return new CatalogueProblem(field, code, List.of(arguments), 0, 0);
	}

	/**
	 * The same problem, once it is known which part it is about.
	 */
	public CatalogueProblem in(String part) {
		return new CatalogueProblem(part, this.code, this.arguments, this.line, this.column);
	}

	/**
	 * The same problem, once it is known where it stands.
	 */
	public CatalogueProblem at(int newLine, int newColumn) {
		return new CatalogueProblem(this.field, this.code, this.arguments, newLine, newColumn);
	}

	@Override
	public int compareTo(CatalogueProblem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return "line %d, column %d, %s: %s %s".formatted(this.line, this.column, this.field, this.code, this.arguments);
	}

}
