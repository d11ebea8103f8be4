package de.nachhalt.client.people;

import de.nachhalt.identity.Consultant;

/**
 * A consultant, as records name one.
 *
 * @param subject id of the person
 * @param name for display, as it was when it was written down
 */
public record Person(String subject, String name) {

	public static Person of(Consultant consultant) {
		return new Person(consultant.subject(), consultant.name());
	}

}
