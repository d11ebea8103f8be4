package de.nachhalt.assessment.scoring.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One question of a catalogue.
 *
 * @param label a few words that stand for the question in a sentence
 * @param perspectives who is asked
 * @param weight within the dimension; 0 for a fact that is not good or bad in itself
 * @param evidenceFrom from how many points on an answer needs evidence; null when never
 * @param unit of an amount
 * @param visibleWhen null when always asked
 * @param against the question whose answer says what is aimed at: the score is then the
 * share of these points that is reached; null when full points are
 * @param options for choice, scale and multi; otherwise empty
 * @param line for an amount; otherwise empty
 */
public record Question(String id, Text label, Text text, @Nullable Text help, Kind kind, List<Perspective> perspectives,
		double weight, boolean notApplicableAllowed, @Nullable Double evidenceFrom, @Nullable Text unit,
		@Nullable Expression visibleWhen, @Nullable String against, List<Option> options, List<Breakpoint> line) {

	public Question {
		perspectives = perspectives.stream().distinct().sorted().toList();
		options = List.copyOf(options);
		line = List.copyOf(line);
	}

	public Question(String id, Text label, Text text, @Nullable Text help, Kind kind, List<Perspective> perspectives,
			double weight, boolean notApplicableAllowed, @Nullable Double evidenceFrom, @Nullable Text unit,
			@Nullable Expression visibleWhen, List<Option> options, List<Breakpoint> line) {
		this(id, label, text, help, kind, perspectives, weight, notApplicableAllowed, evidenceFrom, unit, visibleWhen,
				null, options, line);
	}

	/**
	 * Position of an option.
	 * @return -1 when there is none of that id
	 */
	public int indexOf(String option) {
		for (int i = 0; i < this.options.size(); i++) {
			if (this.options.get(i).id().equals(option)) {
				return i;
			}
		}
		return -1;
	}

}
