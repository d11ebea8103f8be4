package de.nachhalt.client.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import de.nachhalt.client.records.MultiLine;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down.
 */
@Schema(name = "NoteRequest")
record NoteRequest(
		@Schema(description = "`note` to keep in mind; the others record a contact with the client",
				example = "call") @NotNull NoteKind kind,
		@Schema(example = "Will im Herbst mit der Karriereseite beginnen.") @NotBlank @Size(
				max = 4000) @MultiLine String text,
		@Schema(description = "The day it is about; today when left out",
				example = "2026-03-31") @Nullable LocalDate on) {

	/**
	 * @throws InvalidRequest if it is about a contact that is yet to come
	 */
	Note.Words words(Instant now) {
		LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
		// it may be tomorrow already where the consultant is
		if (this.on != null && this.kind.contact() && this.on.isAfter(today.plusDays(1))) {
			throw new InvalidRequest(new FieldProblem("on", "past-or-present"));
		}
		return new Note.Words(this.kind, this.text.strip(), (this.on != null) ? this.on : today);
	}

}
