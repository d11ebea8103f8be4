package de.nachhalt.local.platform;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a part is.
 */
enum PartState {

	/** for parts that it needs */
	WAITING,

	/** its process runs, but does not answer yet */
	STARTING,

	READY,

	/** its process ended by itself and will be started again */
	RESTARTING,

	STOPPED;

	@JsonValue
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
