package de.nachhalt.assessment.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What this feature needs of the event that an assessment is completed.
 */
record CompletedAssessment(String clientId, int cycle, CompletedResult result) {

	static final String TOPIC = "nachhalt.assessments";

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String ERASED = "de.nachhalt.assessment.erased.v1";

	/**
	 * How it came out.
	 */
	record CompletedResult(CatalogueName catalogue, TotalPoints total, List<DimensionPoints> dimensions) {
	}

	/**
	 * By which catalogue.
	 */
	record CatalogueName(String id, String version) {
	}

	/**
	 * The score over all.
	 */
	record TotalPoints(@Nullable Double score) {
	}

	/**
	 * The score of one dimension.
	 */
	record DimensionPoints(String id, @Nullable Double score) {
	}

}
