package de.nachhalt.assessment.assessments;

import reactor.core.publisher.Mono;

/**
 * Knows how others stand. What is known when an assessment is completed is told with it,
 * so that whatever is written of it later says the same.
 */
public interface Peers {

	/**
	 * Others to see a result against; empty when there are too few.
	 */
	Mono<PeerGroup> of(Assessment assessment, AssessmentResult result);

}
