package de.nachhalt.assessment.scoring.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How long people, money and content carry a plan.
 *
 * @param carries whether they carry it to its end, or for good; open as long as unknown
 * inputs decide
 * @param weeks until the first of them gives out; without end when the plan carries
 * @param earliest the day on which that happens when everything unknown turns out worst;
 * null when it does not
 * @param latest likewise when everything turns out best
 * @param cause what gives out first; null when nothing does
 * @param ends each of the three on its own
 * @param cover what is left while the most important person is away
 * @param largest the largest plan that carries even when everything unknown turns out
 * worst
 * @param possible the largest plan that carries when everything unknown turns out best;
 * null when nothing is unknown that matters
 * @param assumptions what took the place of unknown inputs
 */
public record Runway(LocalDate start, Truth carries, Range weeks, @Nullable LocalDate earliest,
		@Nullable LocalDate latest, @Nullable Cause cause, Text sentence, List<End> ends, Hours hours, Cover cover,
		LargestPlan largest, @Nullable LargestPlan possible, List<Assumption> assumptions) {

	public Runway {
		ends = List.copyOf(ends);
		assumptions = List.copyOf(assumptions);
	}

	/**
	 * What can give out.
	 */
	public enum Cause {

		HOURS, MONEY, CONTENT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How long one thing lasts.
	 *
	 * @param weeks until it gives out; without end when it does not
	 */
	public record End(Cause cause, Range weeks, Text sentence) {
	}

	/**
	 * Hours per week.
	 *
	 * @param available absences taken off
	 * @param parts what the needed hours consist of
	 */
	public record Hours(Range needed, Range available, List<Part> parts) {

		public Hours {
			parts = List.copyOf(parts);
		}

		/**
		 * One of the parts.
		 *
		 * @param id of a channel, or <code>listening</code>, <code>coordination</code>,
		 * <code>learning</code>
		 * @param hours per week
		 */
		public record Part(String id, Text label, Range hours) {
		}

	}

	/**
	 * Whether listening and answering go on without the most important person.
	 *
	 * @param away the role; null when there is nobody
	 * @param needed hours per week for listening and answering
	 * @param available hours per week of the client's people who are left
	 */
	public record Cover(@Nullable String away, Truth goesOn, Range needed, Range available, Text sentence) {
	}

	/**
	 * A plan than which no larger one carries.
	 *
	 * @param found false when not even a plan without any post carries
	 * @param channels in order of their fit
	 * @param needed hours per week
	 */
	public record LargestPlan(boolean found, List<Cadence> channels, Range needed, Text sentence) {

		public LargestPlan {
			channels = List.copyOf(channels);
		}

		/**
		 * How often is posted on a channel.
		 *
		 * @param posts per week
		 * @param sensible posts per week that make sense there
		 */
		public record Cadence(String channel, Text title, int posts, Range sensible) {
		}

	}

	/**
	 * What took the place of something that the plan does not say.
	 *
	 * @param input path of the input within the plan
	 * @param source where the range comes from; null when nothing is known
	 * @param year of the source
	 */
	public record Assumption(String input, Text label, Range range, @Nullable Text source, @Nullable Integer year) {
	}

}
