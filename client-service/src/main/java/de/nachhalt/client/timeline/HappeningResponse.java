package de.nachhalt.client.timeline;

import java.time.Instant;
import java.util.List;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.people.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a client.
 */
@Schema(name = "Happening")
record HappeningResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(example = "assessment-completed") HappeningKind kind, Instant at,
		@Schema(description = "The consultant who did it") @Nullable Person by,
		@Schema(description = "Id of the assessment it happened with") @Nullable String about,
		@Schema(description = "Stable words that tell more: fields changed, the cycle, the agency, …") List<String> details) {

	static HappeningResponse of(TimelineDocument kept) {
		Happening happening = kept.happening();
		return new HappeningResponse(happening.id(), happening.kind(), happening.at(), happening.by(),
				happening.about(), happening.details());
	}

}
