package de.nachhalt.assessment.scoring.model;

import java.util.List;

/**
 * A field of the assessment, with the questions that measure it.
 */
public record Dimension(String id, Text title, Text description, double weight, Aggregation aggregation,
		List<Question> questions) {

	public Dimension {
		questions = List.copyOf(questions);
	}

}
