package de.nachhalt.report.shares;

import java.time.Duration;
import java.time.Instant;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * How long a link is to lead to a report.
 */
@Schema(name = "ShareRequest")
record ShareRequest(@Schema(description = "The link leads nowhere from then on; within a year",
		example = "2026-12-24T17:00:00Z") @NotNull Instant expiresAt) {

	private static final Duration LONGEST = Duration.ofDays(366);

	/**
	 * @throws InvalidRequest when it would never hold, or for ever
	 */
	void requireSense(Instant now) {
		if (!this.expiresAt.isAfter(now) || this.expiresAt.isAfter(now.plus(LONGEST))) {
			throw new InvalidRequest(new FieldProblem("expiresAt", "expiry-out-of-range"));
		}
	}

}
