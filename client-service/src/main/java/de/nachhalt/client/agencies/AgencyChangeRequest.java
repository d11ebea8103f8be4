package de.nachhalt.client.agencies;

import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an agency shall be from now on.
 */
@Schema(name = "AgencyChange")
record AgencyChangeRequest(@Schema(example = "Agentur Funke") @NotBlank @Size(max = 80) @SingleLine String name,
		@Schema(description = "Whether it may sign in") @NotNull Boolean enabled) {

	String given() {
		return Texts.strip(this.name);
	}

}
