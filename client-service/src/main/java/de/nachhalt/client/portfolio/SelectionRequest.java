package de.nachhalt.client.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.nachhalt.client.records.Words;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which clients are asked for; what is left out does not matter.
 */
@ParameterObject
record SelectionRequest(
		@Parameter(description = "Beginnings of words of name and sector; all must be found",
				example = "back mull") @Nullable @Size(max = 100) String search,
		@Parameter(example = "Handwerk") @Nullable @Size(max = 100) String sector,
		@Parameter(example = "small") @Nullable @Pattern(regexp = "|micro|small|medium|large") String size,
		@Parameter(description = "Id of the level reached; `none` before the first completed assessment",
				example = "pilot") @Nullable @Size(max = 60) String level,
		@Parameter(example = "preparation") @Nullable @Pattern(
				regexp = "|first-talk|assessment|preparation|accompaniment|self-running") String status,
		@Parameter(description = "Subject of a colleague; `none` for clients without one") @Nullable @Size(
				max = 100) String consultant,
		@Parameter(description = "Why somebody should look at them; `any` for whatever reason",
				example = "any") @Nullable @Pattern(
						regexp = "|any|reassessment-due|report-failed|invitation-overdue|action-overdue") String attention) {

	Selection selection() {
		List<String> facets = Stream
			.of(word(Facet.SECTOR, this.sector), word(Facet.CONSULTANT, this.consultant),
					word(Facet.ATTENTION, this.attention), word(Facet.LEVEL, this.level),
					word(Facet.STATUS, this.status), word(Facet.SIZE, this.size))
			.filter(Objects::nonNull)
			.toList();
		String sought = (this.search != null) ? this.search : "";
		List<String> words = Words.sought(sought);
		return new Selection(facets.isEmpty() ? List.of(Facet.ALL) : facets, words,
				words.isEmpty() && !sought.isBlank());
	}

	private static @Nullable String word(Facet facet, @Nullable String value) {
		return (value == null || value.isEmpty()) ? null : facet.with(value);
	}

}
