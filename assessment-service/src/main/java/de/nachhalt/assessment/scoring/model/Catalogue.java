package de.nachhalt.assessment.scoring.model;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A versioned questionnaire with everything that turns its answers into a level and its
 * reasons.
 *
 * @param gapFrom from how many points between two perspectives on their difference is a
 * finding
 * @param doubt how likely a given answer is one step off, 0 to 1
 * @param levels from the lowest to the highest; the lowest demands nothing
 * @param delivery rows of a decision table, the last one always true
 * @param planning null when the catalogue says nothing about plans and channels
 */
public record Catalogue(String id, String version, Text title, double gapFrom, double doubt, Aggregation aggregation,
		List<Dimension> dimensions, List<Level> levels, List<Flag> flags, List<DeliveryRule> delivery,
		@Nullable Planning planning) {

	public Catalogue {
		dimensions = List.copyOf(dimensions);
		levels = List.copyOf(levels);
		flags = List.copyOf(flags);
		delivery = List.copyOf(delivery);
	}

	/**
	 * All dimensions, each before those below it.
	 */
	public Stream<Dimension> allDimensions() {
		return this.dimensions.stream().flatMap(Dimension::all);
	}

	public Stream<Question> questions() {
		return allDimensions().flatMap((dimension) -> dimension.questions().stream());
	}

}
