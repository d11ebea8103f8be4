package de.nachhalt.identity;

import java.util.Locale;

/**
 * What a person may do in a consultancy; realm roles of the same lower-case names.
 */
public enum Role {

	/**
	 * Runs the consultancy: besides what every consultant may, decides on grants and
	 * erasure.
	 */
	LEAD,

	/**
	 * Works with the consultancy's clients.
	 */
	CONSULTANT;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
