package de.nachhalt.client.assessments;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about completed assessments.
 */
public interface CompletedAssessments {

	/**
	 * The one completed last; empty when there is none yet.
	 */
	Mono<CompletedAssessment> newest(String tenant, String clientId);

}
