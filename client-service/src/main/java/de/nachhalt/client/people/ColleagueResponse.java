package de.nachhalt.client.people;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A consultant as colleagues see one.
 *
 * @param you whether it is the caller
 * @param active whether the person may still sign in
 */
@Schema(name = "Colleague")
record ColleagueResponse(@Schema(example = "f3b0c9f2-4c1b-4a0e-9d5e-8a2f0c6c1d11") String subject,
		@Schema(example = "Maja Berg") String name, boolean you,
		@Schema(description = "Whether the person may still sign in", example = "true") boolean active) {
}
