package de.nachhalt.client.records;

import java.util.Locale;

/**
 * Language in which a client is advised and reads its reports.
 */
public enum Language {

	DE, EN;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
