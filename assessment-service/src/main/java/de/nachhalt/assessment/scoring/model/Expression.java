package de.nachhalt.assessment.scoring.model;

/**
 * A condition as its author wrote it, in CEL.
 *
 * @param source the text
 * @param line where it begins in the catalogue file, from 1; 0 when it came from nowhere
 * @param column likewise, from 1
 */
public record Expression(String source, int line, int column) {

	public static Expression of(String source) {
		return new Expression(source, 0, 0);
	}

}
