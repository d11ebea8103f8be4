package de.nachhalt.client.notes;

import java.time.Instant;
import java.time.LocalDate;

import de.nachhalt.client.people.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note as consultants see it.
 */
@Schema(name = "Note")
record NoteResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "1") long version,
		@Schema(example = "call") NoteKind kind, String text, @Schema(example = "2026-03-31") LocalDate on,
		Person author, Instant writtenAt, @Nullable Person editedBy, @Nullable Instant editedAt) {

	static NoteResponse of(Note note) {
		return new NoteResponse(note.id(), note.version(), note.kind(), note.text(), note.on(), note.author(),
				note.writtenAt(), note.editedBy(), note.editedAt());
	}

}
