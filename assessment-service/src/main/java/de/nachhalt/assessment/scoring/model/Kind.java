package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * How a question is answered: one option, any number of options, one step of an ordered
 * scale, an amount, or free words. Words are kept but never scored.
 */
public enum Kind {

	CHOICE, MULTI, SCALE, NUMBER, TEXT;

	/**
	 * Whether the answer is exactly one of the question's options.
	 */
	public boolean single() {
		return this == CHOICE || this == SCALE;
	}

	/**
	 * Whether the question lists the options to answer with.
	 */
	public boolean listed() {
		return single() || this == MULTI;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
