package de.nachhalt.client.happenings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import de.nachhalt.client.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * Something that happened to a client. It names no person of the client and repeats no
 * words that somebody wrote.
 *
 * @param by the consultant who did it; {@code null} when it was somebody else or nobody
 * @param about id of what it happened with, such as an assessment; {@code null} when it
 * is the record itself
 * @param details stable words that tell more, such as the fields that were changed
 */
public record Happening(@Id String id, String tenant, String clientId, HappeningKind kind, Instant at,
		@Nullable Person by, @Nullable String about, List<String> details) {

	public Happening {
		details = List.copyOf(details);
	}

	/**
	 * Something that a consultant has just done.
	 */
	public static Happening done(String tenant, String clientId, HappeningKind kind, Instant at, Person by,
			@Nullable String about, String... details) {
		return new Happening(UUID.randomUUID().toString(), tenant, clientId, kind, at, by, about, List.of(details));
	}

}
