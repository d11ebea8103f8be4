package de.nachhalt.client.agencies;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agency as consultants see it.
 */
@Schema(name = "Agency")
record AgencyResponse(
		@Schema(description = "By which it signs in, and by which grants name it", example = "agentur-funke") String id,
		@Schema(example = "Agentur Funke") String name, @Schema(description = "Whether it may sign in") boolean enabled,
		@Schema(description = "When its secret was made, as far as that is known",
				example = "2026-03-31T09:00:00Z") @Nullable Instant secretSince) {

	static AgencyResponse of(PartnerAgency agency) {
		return new AgencyResponse(agency.id(), agency.name(), agency.enabled(), agency.secretSince());
	}

}
