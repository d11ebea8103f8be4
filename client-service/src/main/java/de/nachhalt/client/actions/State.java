package de.nachhalt.client.actions;

import java.util.Locale;

/**
 * How far an action is.
 */
enum State {

	OPEN, IN_PROGRESS, DONE, DROPPED;

	/** Whether somebody still has something to do. */
	boolean pending() {
		return this == OPEN || this == IN_PROGRESS;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
