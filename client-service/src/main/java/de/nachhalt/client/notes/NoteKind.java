package de.nachhalt.client.notes;

import java.util.Locale;

/**
 * What a note is about: something to keep in mind, or a contact with the client.
 */
enum NoteKind {

	NOTE, MEETING, CALL, MAIL;

	boolean contact() {
		return this != NOTE;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
