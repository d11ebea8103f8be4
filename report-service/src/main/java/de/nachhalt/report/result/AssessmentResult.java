package de.nachhalt.report.result;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The frozen result of a completed assessment, as the assessment service published it.
 * This service neither computes nor corrects a figure.
 *
 * @param levels the ladder, lowest first
 * @param flags only those that are true or open
 * @param carried questions whose answers come from an earlier cycle, not looked at again
 * @param runway {@code null} without a plan
 * @param channels {@code null} when the catalogue says nothing about them
 */
public record AssessmentResult(String assessmentId, String clientId, int cycle, String engagement, Instant completedAt,
		Catalogue catalogue, String answersDigest, String engineVersion, Level level, List<Step> levels, Score total,
		List<Dimension> dimensions, List<Requirement> requirements, List<Flag> flags, List<Gap> gaps, Delivery delivery,
		List<String> carried, @Nullable Runway runway, @Nullable ChannelAdvice channels) {

	@SuppressWarnings("NullAway") // results told before an answer could be carried say
									// nothing of it
	public AssessmentResult {
		carried = (carried != null) ? List.copyOf(carried) : List.of();
		levels = List.copyOf(levels);
		dimensions = List.copyOf(dimensions);
		requirements = List.copyOf(requirements);
		flags = List.copyOf(flags);
		gaps = List.copyOf(gaps);
	}

	public record Catalogue(String id, String version, String digest, Localized title) {
	}

	/**
	 * Ids of two steps: the one reached, and the highest that nothing rules out yet.
	 */
	public record Level(String reached, String possible) {
	}

	public record Step(String id, Localized title, String state) {

		public Verdict verdict() {
			return Verdict.of(this.state);
		}

	}

	/**
	 * A part of the catalogue with a score of its own.
	 *
	 * @param evidence share of the high answers in need of evidence that have it;
	 * {@code null} when none needs it
	 * @param assessable false when too little of the dimension applies to say anything
	 */
	public record Dimension(String id, Localized title, @Nullable Double score, double low, double high,
			double coverage, @Nullable Double evidence, boolean assessable, List<Question> questions) {

		public Dimension {
			questions = List.copyOf(questions);
		}

	}

	/**
	 * One question and what was answered.
	 *
	 * @param state <code>answered</code>, <code>unknown</code>,
	 * <code>notApplicable</code> or <code>missing</code>
	 * @param gap points between the perspectives furthest apart; {@code null} when fewer
	 * than two answered
	 */
	public record Question(String id, Localized text, @Nullable Double score, double low, double high, String state,
			@Nullable Double gap) {
	}

	/**
	 * One condition of the gate to a level, with what it was decided on.
	 */
	public record Requirement(String id, String level, String state, Localized sentence, List<Input> inputs) {

		public Requirement {
			inputs = List.copyOf(inputs);
		}

		public Verdict verdict() {
			return Verdict.of(this.state);
		}

	}

	/**
	 * A pattern that must be talked about.
	 *
	 * @param caps the highest level this flag allows; {@code null} when it caps none
	 */
	public record Flag(String id, String severity, String state, @Nullable String caps, Localized title,
			Localized sentence, List<Input> inputs) {

		public Flag {
			inputs = List.copyOf(inputs);
		}

		public Verdict verdict() {
			return Verdict.of(this.state);
		}

	}

	/**
	 * A figure that a statement was derived from.
	 *
	 * @param answer what was said; {@code null} when it is no question or has no answer
	 */
	public record Input(String kind, String id, Localized label, @Nullable Double score, @Nullable Double low,
			@Nullable Double high, @Nullable Localized answer) {
	}

	/**
	 * A question that perspectives answered far apart.
	 *
	 * @param points distance between the two furthest apart
	 */
	public record Gap(String question, Localized text, double points, List<View> perspectives) {

		public Gap {
			perspectives = List.copyOf(perspectives);
		}

	}

	public record View(String perspective, double score) {
	}

	public record Delivery(String model, Localized title, Localized reason, List<Input> inputs) {

		public Delivery {
			inputs = List.copyOf(inputs);
		}

	}

}
