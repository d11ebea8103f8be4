package de.nachhalt.report.result;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a result rests on and is seen against, as it was when the assessment was
 * completed.
 *
 * @param dimensions in the order of the catalogue
 * @param answers likewise; without free words
 * @param intent what the client means to do; {@code null} without a plan
 * @param peers {@code null} while there were too few to compare with
 */
public record Basis(List<Field> dimensions, List<Answer> answers, @Nullable Intent intent, @Nullable Peers peers) {

	/** Of assessments completed before it was told. */
	public static final Basis UNKNOWN = new Basis(List.of(), List.of(), null, null);

	public Basis {
		dimensions = List.copyOf(dimensions);
		answers = List.copyOf(answers);
	}

	/**
	 * What a dimension is about.
	 */
	public Optional<Localized> about(String dimension) {
		return this.dimensions.stream()
			.filter((each) -> each.id().equals(dimension))
			.findFirst()
			.map(Field::description);
	}

	public Optional<Answer> answer(String question) {
		return this.answers.stream().filter((answer) -> answer.question().equals(question)).findFirst();
	}

	/**
	 * A dimension of the catalogue.
	 */
	public record Field(String id, Localized description) {
	}

	/**
	 * What was answered to one question, in the catalogue's words.
	 *
	 * @param label a few words that stand for the question
	 * @param options where several can be chosen: all there are; otherwise empty
	 */
	public record Answer(String question, Localized label, Localized said, List<Choice> options) {

		public Answer {
			options = List.copyOf(options);
		}

	}

	public record Choice(String id, Localized text, boolean chosen) {
	}

	/**
	 * What the plan says of what is to be done.
	 *
	 * @param start first day, as in the event (ISO 8601)
	 * @param weeks {@code null} for good
	 * @param mainCommunicator role of whoever speaks for the client; {@code null} when
	 * not said
	 */
	public record Intent(String start, @Nullable Double weeks, List<Localized> audiences, List<Localized> purposes,
			@Nullable String mainCommunicator, List<PlannedChannel> channels, List<Hand> people) {

		public Intent {
			audiences = List.copyOf(audiences);
			purposes = List.copyOf(purposes);
			channels = List.copyOf(channels);
			people = List.copyOf(people);
		}

		/**
		 * Whether whoever speaks for the client belongs to it.
		 */
		public boolean ownVoice() {
			return this.mainCommunicator != null && this.people.stream()
				.anyMatch((person) -> person.role().equals(this.mainCommunicator) && !person.outside());
		}

	}

	/**
	 * @param posts per week; {@code null} when not said
	 */
	public record PlannedChannel(String channel, Localized title, @Nullable Double posts) {
	}

	/**
	 * Somebody who does the work, named by role.
	 *
	 * @param outside whether this is an agency's person
	 */
	public record Hand(String role, boolean outside) {
	}

	/**
	 * How other clients of the consultancy stood.
	 *
	 * @param likeness in what they are alike: <code>sectorAndSize</code>,
	 * <code>sector</code>, <code>size</code> or <code>all</code>
	 * @param clients how many
	 */
	public record Peers(String likeness, int clients, @Nullable Spread total, List<DimensionSpread> dimensions) {

		public Peers {
			dimensions = List.copyOf(dimensions);
		}

		public @Nullable Spread of(String dimension) {
			return this.dimensions.stream()
				.filter((each) -> each.id().equals(dimension))
				.findFirst()
				.map(DimensionSpread::spread)
				.orElse(null);
		}

	}

	public record DimensionSpread(String id, Spread spread) {
	}

	/**
	 * Quartiles of points, 0 to 100.
	 */
	public record Spread(double lowerQuartile, double median, double upperQuartile) {
	}

}
