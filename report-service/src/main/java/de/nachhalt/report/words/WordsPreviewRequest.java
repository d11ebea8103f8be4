package de.nachhalt.report.words;

import de.nachhalt.report.proofs.Place;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;

/**
 * Which page is looked at.
 */
@ParameterObject
record WordsPreviewRequest(@Parameter(
		description = "From 1, the first if left out; beyond the end, the last") @Nullable @Min(1) @Max(1000) Integer page,
		@Parameter(description = "The page where this section begins, instead") @Nullable @Size(
				max = 100) String section) {

	Place place() {
		return new Place((this.page != null) ? this.page : 1, this.section);
	}

}
