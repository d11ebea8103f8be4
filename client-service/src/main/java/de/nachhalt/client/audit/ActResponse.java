package de.nachhalt.client.audit;

import java.time.Instant;
import java.util.Map;

import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.Client;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as a lead reads it.
 */
@Schema(name = "Act")
record ActResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(example = "grant-given") AuditKind kind, Instant at,
		@Schema(description = "Who did it, as far as that is known") @Nullable Person by,
		@Schema(description = "The client it was done to or for") @Nullable ClientOfAct client,
		@Schema(description = "The person, agency or catalogue it was done to") @Nullable ObjectOfAct object) {

	/**
	 * A client, perhaps of the past.
	 */
	@Schema(name = "ClientOfAct")
	record ClientOfAct(String id, @Schema(description = "Left out once the client is erased") @Nullable String name) {
	}

	/**
	 * A person, an agency or a catalogue, by the name it had then.
	 */
	@Schema(name = "ObjectOfAct")
	record ObjectOfAct(String id, String name) {
	}

	static ActResponse of(Act act, Map<String, Client> clients) {
		return new ActResponse(act.id(), act.kind(), act.at(), act.by(), client(act, clients),
				(act.object() != null && act.name() != null) ? new ObjectOfAct(act.object(), act.name()) : null);
	}

	private static @Nullable ClientOfAct client(Act act, Map<String, Client> clients) {
		if (act.clientId() == null) {
			return null;
		}
		Client there = clients.get(act.clientId());
		return new ClientOfAct(act.clientId(), (there != null) ? there.profile().name() : null);
	}

}
