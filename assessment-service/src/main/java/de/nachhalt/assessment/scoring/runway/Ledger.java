package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Runway.Cause;

/**
 * A plan with everything unknown put as intervals: what it takes against what is there.
 *
 * @param duration weeks for which it has to carry; infinite for good
 */
record Ledger(List<Line> lines, Tasks tasks, Staff staff, Purse purse, Ideas ideas, double duration) {

	private static final Interval ENDLESS = Interval.of(Double.POSITIVE_INFINITY);

	Ledger {
		lines = List.copyOf(lines);
	}

	/**
	 * Hours per week.
	 */
	Interval needed() {
		return sum(Line::hours).plus(this.tasks.total());
	}

	/**
	 * Weeks until one thing gives out; infinite when it does not before the plan is over.
	 * Too few hours give out at once: what is not done in the first week is not done
	 * later.
	 */
	Interval end(Cause cause) {
		Interval end = switch (cause) {
			case HOURS -> weeks(hours());
			case MONEY -> this.purse.weeks(sum(Line::costs));
			case CONTENT -> this.ideas.weeks(posts());
		};
		return new Interval(toTheEnd(end.low()), toTheEnd(end.high()));
	}

	/**
	 * Weeks until the first thing gives out.
	 */
	Interval weeks() {
		Interval first = ENDLESS;
		for (Cause cause : Cause.values()) {
			Interval end = end(cause);
			first = new Interval(Math.min(first.low(), end.low()), Math.min(first.high(), end.high()));
		}
		return first;
	}

	Truth carries() {
		Interval weeks = weeks();
		if (Double.isInfinite(weeks.low())) {
			return Truth.TRUE;
		}
		return Double.isInfinite(weeks.high()) ? Truth.OPEN : Truth.FALSE;
	}

	/**
	 * Whether the hours suffice: those of the house for what only the house can do, and
	 * all together for everything.
	 */
	private Truth hours() {
		Truth all = needed().within(this.staff.available());
		return Truth.at(Math.min(houseSuffices().ordinal(), all.ordinal()));
	}

	Truth houseSuffices() {
		return this.tasks.total().within(this.staff.inHouse());
	}

	private static Interval weeks(Truth endless) {
		return switch (endless) {
			case TRUE -> ENDLESS;
			case OPEN -> Interval.UNKNOWN;
			case FALSE -> Interval.ZERO;
		};
	}

	private double toTheEnd(double weeks) {
		return Interval.fits(this.duration, weeks) ? Double.POSITIVE_INFINITY : weeks;
	}

	/**
	 * Posts per week on all channels.
	 */
	Interval posts() {
		return sum(Line::posts);
	}

	/**
	 * Hours per week for reading and answering on all channels.
	 */
	Interval answering() {
		return sum(Line::answering);
	}

	Interval sum(Function<Line, Interval> part) {
		return this.lines.stream().map(part).reduce(Interval.ZERO, Interval::plus);
	}

	Ledger with(List<Line> others) {
		return new Ledger(others, this.tasks, this.staff, this.purse, this.ideas, this.duration);
	}

	Ledger posting(int line, double postsPerWeek) {
		List<Line> changed = new ArrayList<>(this.lines);
		changed.set(line, changed.get(line).posting(postsPerWeek));
		return with(changed);
	}

}
