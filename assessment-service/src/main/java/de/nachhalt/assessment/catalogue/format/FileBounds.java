package de.nachhalt.assessment.catalogue.format;

import java.util.List;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;

/**
 * How large a file may be, in characters. Checked before it is parsed.
 */
final class FileBounds {

	static final int LARGEST = 1024 * 1024;

	/**
	 * SnakeYAML's work grows with the square of the length of a word.
	 */
	private static final int LONGEST_LINE = 20_000;

	private FileBounds() {
	}

	/**
	 * Lets a file through that is small enough.
	 * @throws InvalidCatalogue when it, or a line of it, is too long
	 */
	static void require(String yaml) {
		if (yaml.length() > LARGEST) {
			throw unreadable(0, 0, "file-too-large", LARGEST);
		}
		int number = 0;
		for (String line : (Iterable<String>) yaml.lines()::iterator) {
			number++;
			if (line.length() > LONGEST_LINE) {
				throw unreadable(number, LONGEST_LINE + 1, "line-too-long", LONGEST_LINE);
			}
		}
	}

	/** What is thrown of a file as a whole, at the place where reading stopped. */
	static InvalidCatalogue unreadable(int line, int column, String code, Object... arguments) {
		return new InvalidCatalogue(List.of(CatalogueProblem.of("", code, arguments).at(line, column)));
	}

}
