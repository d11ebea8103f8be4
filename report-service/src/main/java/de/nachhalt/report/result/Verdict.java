package de.nachhalt.report.result;

import java.util.Locale;

/**
 * Three-valued answer to a condition: what is missing may still decide an open one.
 */
public enum Verdict {

	TRUE, FALSE, OPEN;

	/**
	 * As it is written in a result: <code>true</code>, <code>false</code>,
	 * <code>open</code>.
	 */
	public static Verdict of(String state) {
		return valueOf(state.toUpperCase(Locale.ROOT));
	}

}
