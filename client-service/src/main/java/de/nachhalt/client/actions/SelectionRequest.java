package de.nachhalt.client.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which actions are asked for; what is left out does not matter.
 */
@ParameterObject
record SelectionRequest(@Parameter(description = "Id of the client") @Nullable @Size(max = 60) String client,
		@Parameter(description = "Id of the assessment they follow from") @Nullable @Size(max = 60) String assessment,
		@Parameter(
				description = "Subject of a colleague or id of a contact; `me` for one's own, `client` for whoever of "
						+ "the client, `none` for actions that nobody sees to",
				example = "me") @Nullable @Size(max = 100) String owner,
		@Parameter(description = "`pending` for what is open or in progress",
				example = "pending") @Nullable @Pattern(regexp = "|pending|open|in-progress|done|dropped") String state,
		@Parameter(description = "First day they are due",
				example = "2026-03-30") @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueFrom,
		@Parameter(description = "Last day they are due; what is due on no day is left out then",
				example = "2026-04-05") @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueUntil) {

	private static final String ONESELF = "me";

	/**
	 * @param caller subject of whoever asks
	 */
	Selection selection(String caller) {
		List<String> facets = Stream
			.of(word(Facet.ASSESSMENT, this.assessment), word(Facet.CLIENT, this.client),
					word(Facet.OWNER, ONESELF.equals(this.owner) ? caller : this.owner), word(Facet.STATE, this.state))
			.filter(Objects::nonNull)
			.toList();
		return new Selection(facets.isEmpty() ? List.of(Facet.ALL) : facets, this.dueFrom, this.dueUntil);
	}

	private static @Nullable String word(Facet facet, @Nullable String value) {
		return (value == null || value.isEmpty()) ? null : facet.with(value);
	}

}
