package de.nachhalt.client.engagements;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client has asked for, as consultants see it.
 */
@Schema(name = "Engagement")
record EngagementResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "1") long version,
		@Schema(example = "introduction") Engagement.Kind kind, @Schema(example = "running") Engagement.State state,
		@Nullable String subject, @Nullable LocalDate from, @Nullable LocalDate to) {

	static EngagementResponse of(Engagement engagement) {
		Engagement.Terms terms = engagement.terms();
		return new EngagementResponse(engagement.id(), engagement.version(), terms.kind(), terms.state(),
				terms.subject(), terms.from(), terms.to());
	}

}
