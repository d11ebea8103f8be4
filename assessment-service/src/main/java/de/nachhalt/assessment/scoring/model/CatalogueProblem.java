package de.nachhalt.assessment.scoring.model;

/**
 * What is wrong with a catalogue, and where.
 *
 * @param line from 1; 0 when the place is not known
 * @param column from 1
 * @param message what is wrong and what would be right, in English, for the author of the
 * catalogue
 */
public record CatalogueProblem(int line, int column, String message) implements Comparable<CatalogueProblem> {

	@Override
	public int compareTo(CatalogueProblem other) {
		return (this.line != other.line) ? Integer.compare(this.line, other.line)
				: Integer.compare(this.column, other.column);
	}

	@Override
	public String toString() {
		return "line %d, column %d: %s".formatted(this.line, this.column, this.message);
	}

}
