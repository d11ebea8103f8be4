package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.Delivery;
import de.nachhalt.assessment.scoring.result.DimensionScore;
import de.nachhalt.assessment.scoring.result.FlagState;
import de.nachhalt.assessment.scoring.result.Gap;
import de.nachhalt.assessment.scoring.result.LevelState;
import de.nachhalt.assessment.scoring.result.RequirementState;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.result.TotalScore;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment came to: the engine's result, and whose it is.
 *
 * @param completedAt null while the assessment is open and the result may still change
 * @param carried questions whose answers were taken along from an earlier cycle and not
 * looked at again
 * @param answersDigest SHA-256 of engagement and answers in canonical form
 * @param planDigest SHA-256 of the plan in canonical form; null without a plan
 * @param engineVersion the same catalogue, answers and plan give the same result as long
 * as this is the same
 * @param levels the ladder, lowest first
 * @param flags those that are up or may be
 * @param gaps questions that perspectives see far apart
 * @param runway how long the plan carries; null without a plan
 * @param channels which channels fit; null when the catalogue says nothing about them
 */
public record AssessmentResult(String assessmentId, String clientId, int cycle, Engagement engagement,
		@Nullable Instant completedAt, List<String> carried, Result.CatalogueRef catalogue, String answersDigest,
		@Nullable String planDigest, String engineVersion, Result.Reach level, List<LevelState> levels,
		TotalScore total, List<DimensionScore> dimensions, List<RequirementState> requirements, List<FlagState> flags,
		List<Gap> gaps, Delivery delivery, @Nullable Runway runway, @Nullable ChannelAdvice channels) {

	static AssessmentResult of(Assessment assessment, Result result, @Nullable Instant completedAt) {
		return new AssessmentResult(assessment.id(), assessment.clientId(), assessment.cycle(), assessment.engagement(),
				completedAt, assessment.carried(), result.catalogue(), result.answersDigest(), result.planDigest(),
				result.engineVersion(), result.level(), result.levels(), result.total(), result.dimensions(),
				result.requirements(), result.flags(), result.gaps(), result.delivery(), result.runway(),
				result.channels());
	}

}
