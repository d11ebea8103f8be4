package de.nachhalt.client.agencies;

import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new agency.
 */
@Schema(name = "AgencyRequest")
record AgencyRequest(@Schema(example = "Agentur Funke") @NotBlank @Size(max = 80) @SingleLine String name) {

	String given() {
		return Texts.strip(this.name);
	}

}
