package de.nachhalt.report.documents;

import java.util.Set;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a dimension is seen against: the whole result, the level above, the cycle before.
 *
 * @param nextLevel id of the level above the one reached; the highest when there is none
 */
record Bearings(AssessmentResult result, String nextLevel, @Nullable AssessmentResult previous) {

	Set<String> carried() {
		return Set.copyOf(this.result.carried());
	}

	@Nullable Double previousScore(String dimension) {
		AssessmentResult before = this.previous;
		if (before == null) {
			return null;
		}
		return before.dimensions()
			.stream()
			.filter((each) -> each.id().equals(dimension) && each.assessable())
			.findFirst()
			.map(Dimension::score)
			.orElse(null);
	}

}
