package de.nachhalt.client.audit;

import java.time.Instant;
import java.util.UUID;

import de.nachhalt.client.people.Person;
import de.nachhalt.identity.Consultant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done. Clients are named by their ids only, so that their names go
 * with them.
 *
 * @param by who did it; {@code null} where that is not known
 * @param clientId the client it was done to or for; {@code null} if there is none
 * @param object id of the person, agency or catalogue it was done to; {@code null} if it
 * was none
 * @param name of that person, agency or catalogue, as it was then
 */
public record Act(String id, String tenant, AuditKind kind, Instant at, @Nullable Person by, @Nullable String clientId,
		@Nullable String object, @Nullable String name) {

	/**
	 * Something that a consultant has just done to a person or an agency.
	 */
	public static Act done(Consultant by, AuditKind kind, Instant at, String object, String name) {
		return new Act(UUID.randomUUID().toString(), by.tenant(), kind, at, Person.of(by), null, object, name);
	}

}
