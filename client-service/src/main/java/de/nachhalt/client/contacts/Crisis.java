package de.nachhalt.client.contacts;

import java.util.Locale;

/**
 * Whether a contact is called when a crisis breaks out.
 */
enum Crisis {

	/** Not called. */
	NONE,

	/** Called first. */
	FIRST,

	/** Called when the first cannot be reached. */
	SUBSTITUTE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
