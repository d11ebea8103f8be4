package de.nachhalt.client.actions;

import java.util.Locale;

/**
 * What in an assessment an action follows from.
 *
 * @param item id of the question that the lever changes or that is seen far apart, or of
 * the flag
 */
record Origin(Kind kind, String assessmentId, String item) {

	/** The same for the same origin, and for nothing else. */
	String key() {
		return this.kind + ":" + this.assessmentId + ":" + this.item;
	}

	/**
	 * What kind of statement it is.
	 */
	enum Kind {

		LEVER, FLAG, GAP;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
