package de.nachhalt.assessment.practice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.AssessmentResult;
import de.nachhalt.assessment.assessments.PeerGroup;

/**
 * Results put together as the practice memory does it.
 */
public final class Fellows {

	private Fellows() {
	}

	/**
	 * One result seen against others, each as if it were another client's.
	 */
	public static PeerGroup of(AssessmentResult own, List<AssessmentResult> others) {
		return new Cohort(Likeness.ALL, others.stream().map(Fellows::remembered).toList()).seenFrom(own);
	}

	private static PastResult remembered(AssessmentResult result) {
		return new PastResult(UUID.randomUUID().toString(), "neuland", UUID.randomUUID().toString(), result.cycle(),
				result.catalogue().id(), result.catalogue().version(), result.total().score(),
				result.dimensions()
					.stream()
					.flatMap((dimension) -> Stream.ofNullable(dimension.score())
						.map((points) -> new PastResult.Score(dimension.id(), points)))
					.toList());
	}

}
