package de.nachhalt.client.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which acts are looked for; all of it has to fit.
 */
@ParameterObject
record AuditRequest(
		@Parameter(description = "To what part of the consultancy it was done",
				example = "agencies") @Nullable @Pattern(
						regexp = "|people|agencies|catalogues|branding|clients|grants|reports|shares") String area,
		@Parameter(description = "Id of who did it") @Nullable @Size(max = 60) String by,
		@Parameter(description = "Not earlier than this", example = "2026-03-01T00:00:00Z") @Nullable Instant from,
		@Parameter(description = "Earlier than this", example = "2026-04-01T00:00:00Z") @Nullable Instant until) {

	List<String> facets() {
		List<String> facets = new ArrayList<>();
		if (this.area != null && !this.area.isEmpty()) {
			facets.add(AuditDocument.in(this.area));
		}
		if (this.by != null && !this.by.isEmpty()) {
			facets.add(AuditDocument.by(this.by));
		}
		return facets.isEmpty() ? List.of(AuditDocument.ALL) : facets;
	}

}
