package de.nachhalt.client.views;

import de.nachhalt.client.records.SingleLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A selection to keep.
 */
@Schema(name = "ViewRequest")
record ViewRequest(
		@Schema(description = "Unique among the person's own",
				example = "Meine fälligen Kunden") @NotBlank @Size(max = 60) @SingleLine String name,
		@Schema(description = "Filters and order, as they stand in an address",
				example = "attention=any&sort=due") @NotNull @Size(
						max = 500) @Pattern(regexp = "[A-Za-z0-9%=&+._~*-]*") String query) {
}
