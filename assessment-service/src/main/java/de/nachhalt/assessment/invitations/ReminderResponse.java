package de.nachhalt.assessment.invitations;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that was asked again, with the secret for its new link.
 */
@Schema(name = "Reminder")
record ReminderResponse(InvitationResponse invitation, @Schema(
		description = "What the new link ends with, behind `/f/`. Shown here and never again; null for a shared "
				+ "link, which stays",
		example = "q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k") @Nullable String token) {
}
