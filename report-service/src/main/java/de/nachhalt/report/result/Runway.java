package de.nachhalt.report.result;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How long people, money and content carry the client's plan. Days are written as in the
 * event (ISO 8601), so that no store moves them with its time zone.
 *
 * @param carries <code>true</code>, <code>false</code> or <code>open</code>
 * @param weeks until the first of them gives out
 * @param earliest when that happens at worst; {@code null} when it does not
 * @param latest when that happens at best; {@code null} when it does not
 * @param cause what gives out first: <code>hours</code>, <code>money</code>,
 * <code>content</code>; {@code null} when nothing does
 * @param largest the largest plan that carries even at worst
 * @param possible the largest plan that carries at best; {@code null} when nothing that
 * matters is unknown
 * @param assumptions what took the place of unknown inputs
 */
public record Runway(String start, String carries, Range weeks, @Nullable String earliest, @Nullable String latest,
		@Nullable String cause, Localized sentence, List<End> ends, Hours hours, Cover cover, LargestPlan largest,
		@Nullable LargestPlan possible, List<Assumption> assumptions) {

	public Runway {
		ends = List.copyOf(ends);
		assumptions = List.copyOf(assumptions);
	}

	public Verdict verdict() {
		return Verdict.of(this.carries);
	}

	public LocalDate firstDay() {
		return LocalDate.parse(this.start);
	}

	/**
	 * How long one of the three lasts.
	 */
	public record End(String cause, Range weeks, Localized sentence) {
	}

	/**
	 * Hours per week, and what the needed ones consist of.
	 */
	public record Hours(Range needed, Range available, List<Part> parts) {

		public Hours {
			parts = List.copyOf(parts);
		}

	}

	public record Part(String id, Localized label, Range hours) {
	}

	/**
	 * What is left while the most important person is away.
	 */
	public record Cover(@Nullable String away, String goesOn, Range needed, Range available, Localized sentence) {

		public Verdict verdict() {
			return Verdict.of(this.goesOn);
		}

	}

	/**
	 * A plan than which no larger one carries.
	 */
	public record LargestPlan(boolean found, List<Cadence> channels, Range needed, Localized sentence) {

		public LargestPlan {
			channels = List.copyOf(channels);
		}

	}

	/**
	 * Posts per week on a channel, and how many make sense there.
	 */
	public record Cadence(String channel, Localized title, int posts, Range sensible) {
	}

	/**
	 * What took the place of something that the plan does not say.
	 *
	 * @param input path of the input within the plan
	 */
	public record Assumption(String input, Localized label, Range range, @Nullable Localized source,
			@Nullable Integer year) {
	}

}
