package de.nachhalt.client.records;

import java.util.Locale;

/**
 * Whom a company sells to: other companies, consumers, or both.
 */
public enum Market {

	B2B, B2C, BOTH;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
