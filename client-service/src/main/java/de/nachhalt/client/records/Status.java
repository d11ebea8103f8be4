package de.nachhalt.client.records;

import java.util.Locale;

/**
 * How far the work with a client is, from the first talk until the client runs by itself.
 */
public enum Status {

	FIRST_TALK, ASSESSMENT, PREPARATION, ACCOMPANIMENT, SELF_RUNNING;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
