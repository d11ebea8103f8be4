package de.nachhalt.client.records;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A client as consultants see it.
 */
@Schema(name = "Client")
record ClientResponse(@Schema(example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "1") long version,
		@Schema(example = "Bäckerei Müller GmbH") String name, @Schema(example = "Lebensmittelhandwerk") String sector,
		@Schema(example = "small") Size size, @Schema(example = "b2c") Market market,
		@Schema(example = "de") Language language, @Schema(example = "2026-03-31T09:00:00Z") Instant registeredAt,
		@Schema(example = "2026-03-31T09:00:00Z") Instant changedAt, CareResponse care,
		@Schema(description = "No client but an example to learn from", example = "false") boolean example) {

	static ClientResponse of(Client client) {
		Profile profile = client.profile();
		return new ClientResponse(client.id(), client.version(), profile.name(), profile.sector(), profile.size(),
				profile.market(), profile.language(), client.registeredAt(), client.changedAt(),
				CareResponse.of(client.care()), client.example());
	}

}
