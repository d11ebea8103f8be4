package de.nachhalt.assessment.scoring.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of the assessment, with the questions that measure it and, where it is divided
 * further, the dimensions below.
 */
public record Dimension(String id, Text title, Text description, double weight, Aggregation aggregation,
		List<Question> questions, List<Dimension> dimensions) {

	public Dimension {
		questions = List.copyOf(questions);
		dimensions = List.copyOf(dimensions);
	}

	public Dimension(String id, Text title, Text description, double weight, Aggregation aggregation,
			List<Question> questions) {
		this(id, title, description, weight, aggregation, questions, List.of());
	}

	/**
	 * This one, and all below.
	 */
	public Stream<Dimension> all() {
		return Stream.concat(Stream.of(this), this.dimensions.stream().flatMap(Dimension::all));
	}

}
