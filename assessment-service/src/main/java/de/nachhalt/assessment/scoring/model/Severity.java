package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * How much a flag weighs. Only a blocking one limits the level.
 */
public enum Severity {

	NOTE, WARNING, BLOCKING;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
