package de.nachhalt.assessment.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * The scores of a completed assessment, as they are remembered.
 *
 * @param id of the assessment
 * @param total null when nothing of it was answered
 * @param dimensions those with a score
 */
record PastResult(@Id String id, String tenant, String clientId, int cycle, String catalogueId, String catalogueVersion,
		@Nullable Double total, List<Score> dimensions) {

	PastResult {
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * Points of one dimension, 0 to 100.
	 */
	record Score(String dimension, double points) {
	}

}
