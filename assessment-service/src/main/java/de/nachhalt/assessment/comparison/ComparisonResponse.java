package de.nachhalt.assessment.comparison;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.CatalogueKey;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two cycles of a client held against each other, and all of them in a row.
 */
@Schema(name = "Comparison")
record ComparisonResponse(String clientId, CycleResponse from, CycleResponse to, LevelChange level, @Schema(
		description = "before + catalogue + client = after; `catalogue` is what the earlier answers gain in the later "
				+ "catalogue, `client` what the later answers gain on them, `notRechecked` the share of the answered weight "
				+ "that nobody has looked at again") ScoreChange total,
		List<DimensionChange> dimensions,
		@Schema(description = "All questions answered in one of the two") List<QuestionChange> questions,
		@Schema(description = "All completed cycles, the first one first") List<TrendPoint> trend, Text sentence) {

	@Schema(name = "ComparedCycle")
	record CycleResponse(String assessmentId, @Schema(example = "1") int cycle, Engagement engagement,
			CatalogueKey catalogue, @Schema(description = "null while open") @Nullable Instant completedAt) {

		static CycleResponse of(Assessment assessment) {
			Assessment.Outcome outcome = assessment.outcome();
			return new CycleResponse(assessment.id(), assessment.cycle(), assessment.engagement(),
					assessment.catalogue(), (outcome != null) ? outcome.completedAt() : null);
		}

	}

	@Schema(name = "LevelChange")
	record LevelChange(@Schema(example = "groundwork") String before,
			@Schema(description = "What the earlier answers reach in the later catalogue",
					example = "groundwork") String withLaterCatalogue,
			@Schema(example = "pilot") String after) {
	}

	@Schema(name = "DimensionChange")
	record DimensionChange(@Schema(example = "listening") String id, Text title, ScoreChange score) {
	}

	@Schema(name = "QuestionChange")
	record QuestionChange(@Schema(example = "owner") String id, Text label, @Schema(
			description = "Points of the earlier answer in the later catalogue; null without any") @Nullable Double before,
			@Schema(description = "Points of the later answer; null without any") @Nullable Double after,
			Recheck recheck) {
	}

	@Schema(name = "TrendPoint")
	record TrendPoint(String assessmentId, @Schema(example = "1") int cycle, Instant completedAt,
			@Schema(example = "pilot") String level, @Nullable Double total, List<DimensionTrend> dimensions) {
	}

	@Schema(name = "DimensionTrend")
	record DimensionTrend(@Schema(example = "listening") String id, @Nullable Double score) {
	}

}
