package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.Runway;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long the plan is carried, and which channels fit.
 */
@Schema(name = "RunwayAndChannels")
record RunwayResponse(
		@Schema(description = "SHA-256 of the plan's canonical form; null without a plan") @Nullable String planDigest,
		@Schema(description = "Null without a plan") @Nullable Runway runway,
		@Schema(description = "Null when the catalogue says nothing about channels") @Nullable ChannelAdvice channels) {

	static RunwayResponse of(AssessmentResult result) {
		return new RunwayResponse(result.planDigest(), result.runway(), result.channels());
	}

}
