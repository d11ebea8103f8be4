package de.nachhalt.assessment.catalogue.format;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;

/**
 * Says in English what is wrong with a catalogue, where no server does.
 */
public final class ProblemWords {

	/**
	 * The bundle with the words for every code, in all languages.
	 */
	public static final String BUNDLE = "catalogue-problems";

	private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

	private ProblemWords() {
	}

	/**
	 * One line: line, column, path and what is wrong.
	 */
	public static String of(CatalogueProblem problem) {
		String pattern = WORDS.getString("field." + problem.code());
		String words = new MessageFormat(pattern, Locale.ENGLISH).format(problem.arguments().toArray());
		return "%d:%d: %s%s".formatted(problem.line(), problem.column(),
				problem.field().isEmpty() ? "" : problem.field() + ": ", words);
	}

}
