package de.nachhalt.client.grants;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Whom to give a grant.
 */
@Schema(name = "GrantRequest")
record GrantRequest(@Schema(description = "The agency's id, as in its access: lower-case letters, digits and hyphens",
		example = "agentur-funke") @NotNull @AgencyId String agency) {
}
