package de.nachhalt.assessment.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.AssessmentResult;
import de.nachhalt.assessment.assessments.PeerGroup;
import de.nachhalt.assessment.practice.PastResult.Score;

/**
 * Other clients that are alike in some respect, each with its latest result. Says nothing
 * as long as there are fewer than {@value #FEWEST}, so that nobody can be recognised.
 */
record Cohort(Likeness likeness, List<PastResult> results) {

	static final int FEWEST = 5;

	Cohort {
		results = List.copyOf(results);
	}

	boolean large() {
		return this.results.size() >= FEWEST;
	}

	/**
	 * Where a total stands; empty when too few others have one.
	 */
	Optional<Standing> total(double score) {
		return standing(score, this.results.stream().map(PastResult::total).filter(Objects::nonNull).toList());
	}

	/**
	 * Where the score of a dimension stands; empty when too few others have one.
	 */
	Optional<Standing> dimension(String id, double score) {
		return standing(score,
				this.results.stream()
					.flatMap((result) -> result.dimensions().stream())
					.filter((other) -> other.dimension().equals(id))
					.map(Score::points)
					.toList());
	}

	/**
	 * How these others stand in what a result has a score of.
	 */
	PeerGroup seenFrom(AssessmentResult result) {
		Double total = result.total().score();
		return new PeerGroup(this.likeness.toString(), this.results.size(),
				(total != null) ? total(total).map(Standing::spread).orElse(null) : null,
				result.dimensions()
					.stream()
					.flatMap((dimension) -> Stream.ofNullable(dimension.score())
						.flatMap((score) -> dimension(dimension.id(), score).stream())
						.map((standing) -> new PeerGroup.DimensionSpread(dimension.id(), standing.spread())))
					.toList());
	}

	private static Optional<Standing> standing(double score, List<Double> others) {
		return (others.size() >= FEWEST) ? Optional.of(Standing.of(score, others)) : Optional.empty();
	}

}
