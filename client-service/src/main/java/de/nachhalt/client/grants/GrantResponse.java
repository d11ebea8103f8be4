package de.nachhalt.client.grants;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A grant as consultants see it.
 */
@Schema(name = "Grant")
record GrantResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") String clientId,
		@Schema(example = "agentur-funke") String agency, @Schema(example = "2026-03-31T09:00:00Z") Instant givenAt) {

	static GrantResponse of(Grant grant) {
		return new GrantResponse(grant.id(), grant.clientId(), grant.agency(), grant.givenAt());
	}

}
