package de.nachhalt.client.actions;

import java.util.Locale;
import java.util.Map;

import de.nachhalt.client.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to an action: somebody of the consultancy or of the client. Somebody of the
 * client is kept by id alone, for names of contacts stay with the contacts.
 *
 * @param id subject of the colleague, or id of the contact
 * @param name for display; {@code null} for a contact that is stored or is gone
 */
record Owner(Kind kind, String id, @Nullable String name) {

	static Owner colleague(Person person) {
		return new Owner(Kind.COLLEAGUE, person.subject(), person.name());
	}

	static Owner contact(String id) {
		return new Owner(Kind.CONTACT, id, null);
	}

	/**
	 * @param contacts names by id
	 */
	Owner named(Map<String, String> contacts) {
		return (this.kind == Kind.CONTACT) ? new Owner(this.kind, this.id, contacts.get(this.id)) : this;
	}

	/** Keeps names out of logs. */
	@Override
	public String toString() {
		return this.kind + " " + this.id;
	}

	/**
	 * On which side somebody is.
	 */
	enum Kind {

		COLLEAGUE, CONTACT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
