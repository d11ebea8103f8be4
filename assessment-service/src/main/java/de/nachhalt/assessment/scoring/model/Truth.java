package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * Three-valued truth after Kleene. The order matters: "and" is the lesser, "or" the
 * greater of two, and answering may turn {@link #OPEN} into one of the others but never
 * back.
 */
public enum Truth {

	FALSE, OPEN, TRUE;

	private static final Truth[] ALL = values();

	/**
	 * The truth at a place in the order: 0 false, 1 open, 2 true.
	 */
	public static Truth at(int ordinal) {
		return ALL[ordinal];
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
