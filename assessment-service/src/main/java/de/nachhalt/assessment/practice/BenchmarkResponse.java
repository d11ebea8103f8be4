package de.nachhalt.assessment.practice;

import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.Result;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a completed assessment stands among the consultancy's other clients.
 */
@Schema(name = "Benchmark")
record BenchmarkResponse(String assessmentId, Result.CatalogueRef catalogue,
		@Schema(description = "How many clients there must be at least before anything is said of them",
				example = "5") int fewest,
		@Schema(description = "Most alike first; those that are large enough") List<CohortResponse> cohorts,
		@Schema(description = "Those that are too small yet") List<Likeness> tooSmall) {

	static BenchmarkResponse of(Assessment assessment, ResultDocument result, List<Cohort> cohorts) {
		return new BenchmarkResponse(assessment.id(), result.catalogue(), Cohort.FEWEST,
				cohorts.stream().filter(Cohort::large).map((cohort) -> CohortResponse.of(cohort, result)).toList(),
				cohorts.stream().filter((cohort) -> !cohort.large()).map(Cohort::likeness).toList());
	}

	/**
	 * Other clients that are alike in some respect.
	 */
	@Schema(name = "Cohort")
	record CohortResponse(Likeness likeness, @Schema(description = "How many other clients") int clients,
			@Schema(description = "null when there is no total, here or with too many others") @Nullable Standing total,
			@Schema(description = "Those with a score, here and with enough others") List<DimensionStanding> dimensions) {

		static CohortResponse of(Cohort cohort, ResultDocument result) {
			Double total = result.total().score();
			return new CohortResponse(cohort.likeness(), cohort.results().size(),
					(total != null) ? cohort.total(total).orElse(null) : null,
					result.dimensions()
						.stream()
						.flatMap((dimension) -> DimensionStanding.of(cohort, dimension))
						.toList());
		}

	}

	/**
	 * Where one dimension stands.
	 */
	@Schema(name = "DimensionStanding")
	record DimensionStanding(@Schema(example = "goals") String id, Text title, Standing standing) {

		static Stream<DimensionStanding> of(Cohort cohort, ResultDocument.Dimension dimension) {
			return Stream.ofNullable(dimension.score())
				.flatMap((score) -> cohort.dimension(dimension.id(), score).stream())
				.map((standing) -> new DimensionStanding(dimension.id(), dimension.title(), standing));
		}

	}

}
