package de.nachhalt.report.documents;

import java.util.List;
import java.util.Set;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Input;

/**
 * What a level of the ladder demands of one dimension.
 */
record Demand(String level, Reason reason) {

	/**
	 * All demands that rest on a dimension or its questions, of the lowest level first.
	 */
	static List<Demand> of(String dimension, Set<String> questions, AssessmentResult result, Wording words) {
		return result.requirements()
			.stream()
			.filter((requirement) -> concerns(requirement.inputs(), dimension, questions))
			.map((requirement) -> new Demand(words.levelTitle(result, requirement.level()),
					Reason.of(requirement, words)))
			.toList();
	}

	static boolean concerns(List<Input> inputs, String dimension, Set<String> questions) {
		return inputs.stream()
			.anyMatch((input) -> "dimension".equals(input.kind()) ? input.id().equals(dimension)
					: "question".equals(input.kind()) && questions.contains(input.id()));
	}

}
