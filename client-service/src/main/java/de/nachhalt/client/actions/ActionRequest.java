package de.nachhalt.client.actions;

import java.time.LocalDate;
import java.time.temporal.ValueRange;

import de.nachhalt.client.records.MultiLine;
import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and until when.
 */
@Schema(name = "ActionRequest")
record ActionRequest(@Schema(example = "Vertretung benennen") @NotBlank @Size(max = 200) @SingleLine String title,
		@Schema(example = "Mit der Leitung klären, wer freitags antwortet.") @Nullable @Size(
				max = 4000) @MultiLine String details,
		@Schema(description = "Nobody yet when left out") @Nullable @Valid OwnerRequest owner,
		@Schema(description = "No particular day when left out", example = "2026-04-15") @Nullable LocalDate dueOn,
		@Schema(description = "Working hours it takes",
				example = "8") @Nullable @DecimalMin("0.25") @DecimalMax("10000") Double effortHours,
		@Schema(example = "open") @NotNull State state,
		@Schema(description = "What in an assessment it follows from; left out when somebody thought of it") @Nullable @Valid OriginRequest origin) {

	/** Days beyond are slips of the hand, and no day of a calendar need follow them. */
	private static final ValueRange YEARS = ValueRange.of(2000, 2999);

	/**
	 * @param resolved who is meant by the owner; {@code null} for nobody
	 * @throws InvalidRequest if the day is in no year that anybody plans for
	 */
	Action.Draft draft(@Nullable Owner resolved) {
		if (this.dueOn != null && !YEARS.isValidValue(this.dueOn.getYear())) {
			throw new InvalidRequest(new FieldProblem("dueOn", "unlikely-day"));
		}
		String words = (this.details != null) ? this.details.strip() : "";
		Action.Task task = new Action.Task(Texts.strip(this.title), words.isEmpty() ? null : words, resolved,
				this.dueOn, this.effortHours);
		return new Action.Draft(task, (this.origin != null) ? this.origin.origin() : null, this.state);
	}

	/**
	 * Who sees to it.
	 */
	@Schema(name = "ActionOwnerRequest")
	record OwnerRequest(@Schema(example = "colleague") @NotNull Owner.Kind kind,
			@Schema(description = "Subject of the colleague, or id of a contact of this client",
					example = "f3b0c9f2-4c1b-4a0e-9d5e-8a2f0c6c1d11") @NotBlank @Size(max = 100) String id) {

		boolean means(@Nullable Owner other) {
			return other != null && this.kind == other.kind() && this.id.equals(other.id());
		}

	}

	/**
	 * What it follows from.
	 */
	@Schema(name = "ActionOriginRequest")
	record OriginRequest(@Schema(example = "lever") @NotNull Origin.Kind kind,
			@Schema(description = "One of this client's",
					example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") @NotBlank @Size(max = 60) String assessmentId,
			@Schema(description = "Id of the question of a lever or a gap, or of the flag",
					example = "substitute") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,100}") String item) {

		Origin origin() {
			return new Origin(this.kind, this.assessmentId, this.item);
		}

	}

}
