package de.nachhalt.client.members;

import de.nachhalt.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * What a person may from now on.
 */
@Schema(name = "PersonChange")
record MemberChangeRequest(@Schema(example = "consultant") @NotNull Role role,
		@Schema(description = "Whether the person may sign in") @NotNull Boolean enabled) {
}
