package de.nachhalt.assessment.scoring.condition;

import java.util.Locale;

/**
 * Something a condition reads, kept for the reasons shown to people.
 */
public record Input(Kind kind, String id) {

	/**
	 * What an input is.
	 */
	public enum Kind {

		QUESTION, DIMENSION, TOTAL, FLAG, PLAN;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
