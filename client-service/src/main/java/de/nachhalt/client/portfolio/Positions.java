package de.nachhalt.client.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import de.nachhalt.client.records.Client;
import de.nachhalt.client.standing.KnownAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands in each order. Each position ends with the client's id, so no two
 * clients share one, and a page goes on after a single comparison.
 *
 * @param byLevel those without an assessment first
 * @param byContact those never in touch first
 * @param byDue those without a day last
 */
record Positions(String byName, String byChange, String byLevel, String byContact, String byDue) {

	/** Sorts before every character that a key contains. */
	private static final char SEPARATOR = '\u0001';

	private static final String NO_DAY = "9999-12-31";

	static Positions of(Client client, KnownAssessment.@Nullable Level level, @Nullable Instant lastContact,
			@Nullable LocalDate due) {
		String byName = client.listing().byName();
		long contact = (lastContact != null) ? lastContact.toEpochMilli() : 0;
		int rung = (level != null) ? level.position() + 1 : 0;
		return new Positions(byName, client.listing().byChange(),
				String.format(Locale.ROOT, "%03d", rung) + SEPARATOR + byName,
				String.format(Locale.ROOT, "%015d", contact) + SEPARATOR + client.id(),
				((due != null) ? due.toString() : NO_DAY) + SEPARATOR + byName);
	}

}
