package de.nachhalt.client.portfolio;

import java.util.Locale;

/**
 * By what the portfolio is filtered and counted. What a client has of a facet is kept as
 * one word, so that one index serves every filter in every order.
 */
enum Facet {

	SECTOR, SIZE, LEVEL, STATUS, CONSULTANT, ATTENTION;

	/** What every client has. */
	static final String ALL = "all";

	/** Value of clients that have none. */
	static final String NONE = "none";

	/** Value of clients that have any. */
	static final String ANY = "any";

	String with(Object value) {
		return prefix() + value;
	}

	String prefix() {
		return name().toLowerCase(Locale.ROOT) + ':';
	}

}
