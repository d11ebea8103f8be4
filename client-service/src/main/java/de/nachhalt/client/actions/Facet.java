package de.nachhalt.client.actions;

import java.util.Locale;

/**
 * By what actions are filtered.
 */
enum Facet {

	CLIENT, ASSESSMENT, OWNER, STATE;

	/** What every action has. */
	static final String ALL = "all";

	/** Owner of actions that have none. */
	static final String NOBODY = "none";

	/** Owner of actions that somebody of the client sees to. */
	static final String CLIENTS_PEOPLE = "client";

	/** State of actions that somebody still has to do. */
	static final String PENDING = "pending";

	String with(Object value) {
		return name().toLowerCase(Locale.ROOT) + ':' + value;
	}

}
