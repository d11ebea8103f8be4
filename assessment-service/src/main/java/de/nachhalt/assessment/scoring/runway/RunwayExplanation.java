package de.nachhalt.assessment.scoring.runway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.result.Runway.Assumption;
import de.nachhalt.assessment.scoring.result.Runway.Cause;
import de.nachhalt.assessment.scoring.result.Runway.End;
import de.nachhalt.assessment.scoring.result.Runway.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Turns a ledger into statements that people can follow.
 */
final class RunwayExplanation {

	/**
	 * Longer than that is not worth a date.
	 */
	private static final double FAR = 5_200;

	private static final int DAYS = 7;

	private final LocalDate start;

	private final Ledger ledger;

	private final List<Assumption> assumptions;

	private final EndWording ends;

	RunwayExplanation(LocalDate start, Ledger ledger, List<Assumption> assumptions) {
		this.start = start;
		this.ledger = ledger;
		this.assumptions = assumptions;
		this.ends = new EndWording(ledger);
	}

	/**
	 * @param candidates the channels that the largest plan may use, in order of their fit
	 */
	Runway explain(List<Line> candidates) {
		Interval weeks = this.ledger.weeks();
		Truth carries = this.ledger.carries();
		Cause cause = cause(this.ledger);
		LargestPlanExplanation largest = new LargestPlanExplanation(this.ledger.with(candidates));
		return new Runway(this.start, carries, Range.of(weeks.low(), weeks.high()), date(weeks.low()),
				date(weeks.high()), cause, verdict(carries, weeks, cause),
				Arrays.stream(Cause.values()).map(this::end).toList(), hours(),
				new CoverExplanation(this.ledger).explain(), largest.certain(), largest.possible(), this.assumptions);
	}

	/**
	 * What gives out first when everything unknown turns out worst; null when nothing
	 * does.
	 */
	static @Nullable Cause cause(Ledger ledger) {
		Cause first = null;
		double weeks = Double.POSITIVE_INFINITY;
		for (Cause cause : Cause.values()) {
			double end = ledger.end(cause).low();
			if (end < weeks) {
				first = cause;
				weeks = end;
			}
		}
		return first;
	}

	private @Nullable LocalDate date(double weeks) {
		return (weeks > FAR) ? null : this.start.plusDays((long) Math.floor(weeks * DAYS));
	}

	private Text verdict(Truth carries, Interval weeks, @Nullable Cause cause) {
		if (cause == null || carries == Truth.TRUE) {
			return Wording.paragraph(Wording.fill("Der Plan trägt %s.", "The plan carries %s.", this.ends.weeks(weeks)),
					this.ends.of(Cause.HOURS));
		}
		Text reason = this.ends.of(cause);
		if (carries == Truth.OPEN) {
			return Wording.paragraph(Wording.fill("Ob der Plan trägt, ist noch offen; sicher reicht er %s Wochen%s.",
					"Whether the plan carries is still open; it lasts %s weeks for certain%s.",
					Wording.number(weeks.low()), until(weeks.low())), reason, unknown());
		}
		Text first = (weeks.high() == 0)
				? Wording.fill("Der Plan trägt vom ersten Tag (%s) an nicht.",
						"The plan does not carry from the first day (%s) on.", Wording.date(this.start))
				: Wording.fill("Der Plan reicht %s%s.", "The plan lasts %s%s.", this.ends.weeks(weeks), until(weeks));
		return Wording.paragraph(first, reason);
	}

	private Text until(Interval weeks) {
		LocalDate earliest = date(weeks.low());
		LocalDate latest = date(weeks.high());
		return (weeks.exact() || earliest == null || latest == null) ? until(weeks.high())
				: Wording.fill(", frühestens bis zum %s, längstens bis zum %s",
						", until %s at the earliest and %s at the latest", Wording.date(earliest),
						Wording.date(latest));
	}

	private Text until(double weeks) {
		LocalDate date = date(weeks);
		return (date != null) ? Wording.fill(", bis zum %s", ", until %s", Wording.date(date)) : Wording.word("");
	}

	private Text unknown() {
		List<Text> missing = this.assumptions.stream().map(Assumption::label).toList();
		return missing.isEmpty() ? Wording.word("")
				: Wording.fill("Nicht bekannt sind: %s.", "Not known are: %s.", Wording.list(missing, "; "));
	}

	private End end(Cause cause) {
		Interval weeks = this.ledger.end(cause);
		return new End(cause, Range.of(weeks.low(), weeks.high()), this.ends.of(cause));
	}

	private Hours hours() {
		List<Hours.Part> parts = new ArrayList<>();
		this.ledger.lines()
			.forEach((line) -> parts
				.add(new Hours.Part(line.channel().id(), line.channel().title(), range(line.hours()))));
		Tasks tasks = this.ledger.tasks();
		parts.add(new Hours.Part("listening", EndWording.LISTENING, range(tasks.listening())));
		parts.add(new Hours.Part("coordination", EndWording.COORDINATION, range(tasks.coordination())));
		parts.add(new Hours.Part("learning", EndWording.LEARNING, range(tasks.learning())));
		return new Hours(range(this.ledger.needed()), range(this.ledger.staff().available()), parts);
	}

	static Range range(Interval interval) {
		return Range.of(interval.low(), interval.high());
	}

}
