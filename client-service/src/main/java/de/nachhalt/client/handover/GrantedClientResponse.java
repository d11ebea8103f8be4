package de.nachhalt.client.handover;

import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A client as an agency finds it in its list.
 */
@Schema(name = "GrantedClient")
record GrantedClientResponse(@Schema(example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") String id,
		@Schema(example = "Bäckerei Müller GmbH") String name, @Schema(example = "de") Language language) {

	static GrantedClientResponse of(Client client) {
		return new GrantedClientResponse(client.id(), client.profile().name(), client.profile().language());
	}

}
