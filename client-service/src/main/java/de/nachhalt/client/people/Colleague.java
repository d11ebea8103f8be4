package de.nachhalt.client.people;

import java.util.Locale;

import de.nachhalt.identity.Consultant;

/**
 * A consultant who has worked here.
 *
 * @param byName position in the order of names; ends with the subject, so that no two
 * share one
 */
record Colleague(String tenant, String subject, String name, String byName) {

	static Colleague of(Consultant consultant) {
		return new Colleague(consultant.tenant(), consultant.subject(), consultant.name(),
				consultant.name().toLowerCase(Locale.ROOT) + '\u0001' + consultant.subject());
	}

	Person person() {
		return new Person(this.subject, this.name);
	}

}
