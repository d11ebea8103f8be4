package de.nachhalt.assessment.scoring.model;

import java.util.List;

/**
 * The value of an answer, in the shape that its question's kind asks for.
 */
public sealed interface Value {

	/**
	 * One option, for choice and scale.
	 */
	record Choice(String option) implements Value {
	}

	/**
	 * Any number of options; in alphabetical order, so that equal answers are equal.
	 */
	record Choices(List<String> options) implements Value {

		public Choices {
			options = options.stream().distinct().sorted().toList();
		}
	}

	/**
	 * An amount in the question's unit.
	 */
	record Amount(double amount) implements Value {
	}

	/**
	 * Free words: data, never markup.
	 */
	record Words(String words) implements Value {
	}

}
