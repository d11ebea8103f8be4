package de.nachhalt.client.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import de.nachhalt.client.people.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action as consultants see it.
 */
@Schema(name = "Action")
record ActionResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "1") long version,
		@Schema(example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") String clientId,
		@Schema(example = "Bäckerei Müller GmbH") String clientName,
		@Schema(example = "Vertretung benennen") String title, @Nullable String details,
		@Schema(description = "Without a name when the contact is gone") @Nullable Owner owner,
		@Schema(example = "2026-04-15") @Nullable LocalDate dueOn,
		@Schema(description = "Working hours", example = "8") @Nullable Double effortHours,
		@Schema(example = "open") State state, @Schema(description = "When it came to that") Instant stateSince,
		@Schema(description = "Who brought it there") Person stateBy, @Nullable Origin origin, Person author,
		Instant addedAt) {

	/**
	 * @param contacts names by id
	 */
	static ActionResponse of(Action action, String clientName, Map<String, String> contacts) {
		Action.Task task = action.task();
		Action.Progress progress = action.progress();
		return new ActionResponse(action.id(), action.version(), action.clientId(), clientName, task.title(),
				task.details(), (task.owner() != null) ? task.owner().named(contacts) : null, task.dueOn(),
				task.effortHours(), progress.state(), progress.since(), progress.by(), action.origin(), action.author(),
				action.addedAt());
	}

}
