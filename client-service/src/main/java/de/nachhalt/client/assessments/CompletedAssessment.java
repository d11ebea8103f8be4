package de.nachhalt.client.assessments;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * A completed assessment as this service remembers it.
 *
 * @param engagement what the client asked for: <code>introduction</code>,
 * <code>campaign</code> or <code>both</code>
 * @param cycle 1 for the first pass of a client
 */
public record CompletedAssessment(@Id String id, String tenant, String clientId, String engagement, int cycle,
		Instant completedAt, Outcome outcome) {
}
