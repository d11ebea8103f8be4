package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Until when those who are asked again have time.
 */
@Schema(name = "ReminderRequest")
record ReminderRequest(
		@Schema(description = "The link leads nowhere from then on; within a year",
				example = "2026-12-24T17:00:00Z") @NotNull Instant expiresAt,
		@Schema(description = "When the list reminds the consultant to ask once more; never unless given") @Nullable Instant remindAt) {

	/**
	 * @throws InvalidRequest naming each field that makes no sense
	 */
	void requireSense(Instant now) {
		List<FieldProblem> problems = Term.problems(this.expiresAt, this.remindAt, now);
		if (!problems.isEmpty()) {
			throw new InvalidRequest(problems);
		}
	}

}
