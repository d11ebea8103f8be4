package de.nachhalt.client.records;

import java.time.LocalDate;
import java.util.Optional;

import de.nachhalt.client.people.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How a client is to be looked after. What is left out follows from how things stand.
 */
@Schema(name = "CareRequest")
record CareRequest(@Schema(example = "preparation") @NotNull Status status,
		@Schema(description = "Subject of a colleague; nobody when left out",
				example = "f3b0c9f2-4c1b-4a0e-9d5e-8a2f0c6c1d11") @Nullable @jakarta.validation.constraints.Size(
						max = 100) String consultant,
		@Nullable @Valid Step nextStep, @Schema(description = "Day of the next assessment",
				example = "2026-10-05") @Nullable LocalDate reassessmentOn) {

	Care care(Optional<Person> responsible) {
		return new Care(this.status, responsible.orElse(null), (this.nextStep != null) ? this.nextStep.planned() : null,
				this.reassessmentOn);
	}

	/**
	 * What is meant to be done next.
	 */
	@Schema(name = "PlannedStepRequest")
	record Step(@Schema(example = "Termin mit der Geschäftsführung") @NotBlank @jakarta.validation.constraints.Size(
			max = 200) @SingleLine String text, @Schema(example = "2026-04-15") @Nullable LocalDate due) {

		PlannedStep planned() {
			return new PlannedStep(Texts.strip(this.text), this.due);
		}

	}

}
