package de.nachhalt.client.people;

import java.time.Instant;
import java.util.Locale;

import de.nachhalt.identity.Consultant;
import org.jspecify.annotations.Nullable;

/**
 * A consultant who has worked here.
 *
 * @param byName position in the order of names; ends with the subject, so that no two
 * share one
 * @param seenAt when the person last asked for colleagues, which the list of clients
 * does; {@code null} for those of whom that was not kept yet
 * @param keptOut whether the person may no longer sign in; {@code null} for not
 */
record Colleague(String tenant, String subject, String name, String byName, @Nullable Instant seenAt,
		@Nullable Boolean keptOut) {

	static Colleague of(Consultant consultant, Instant now) {
		return new Colleague(consultant.tenant(), consultant.subject(), consultant.name(),
				consultant.name().toLowerCase(Locale.ROOT) + '\u0001' + consultant.subject(), now, null);
	}

	boolean mayWork() {
		return !Boolean.TRUE.equals(this.keptOut);
	}

	Person person() {
		return new Person(this.subject, this.name);
	}

}
