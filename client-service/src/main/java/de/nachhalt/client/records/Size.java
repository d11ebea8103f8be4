package de.nachhalt.client.records;

import java.util.Locale;

/**
 * Size class of a company by the EU recommendation 2003/361/EC: fewer than 10, 50, 250
 * people, or more.
 */
public enum Size {

	MICRO, SMALL, MEDIUM, LARGE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
