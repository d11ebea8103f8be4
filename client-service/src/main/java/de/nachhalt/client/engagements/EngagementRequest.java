package de.nachhalt.client.engagements;

import java.time.LocalDate;

import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a client has asked for.
 */
@Schema(name = "EngagementRequest")
record EngagementRequest(@Schema(example = "introduction") @NotNull Engagement.Kind kind,
		@Schema(example = "running") @NotNull Engagement.State state,
		@Schema(description = "In the consultancy's own words",
				example = "Karriereseite begleiten") @Nullable @Size(max = 200) @SingleLine String subject,
		@Schema(description = "First day", example = "2026-04-01") @Nullable LocalDate from,
		@Schema(description = "Last day; without an end when left out",
				example = "2026-12-31") @Nullable LocalDate to) {

	/**
	 * @throws InvalidRequest if it ends before it begins
	 */
	Engagement.Terms terms() {
		if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
			throw new InvalidRequest(new FieldProblem("to", "ends-before-it-begins"));
		}
		String words = (this.subject != null) ? Texts.strip(this.subject) : "";
		return new Engagement.Terms(this.kind, this.state, words.isEmpty() ? null : words, this.from, this.to);
	}

}
