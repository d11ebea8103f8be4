package de.nachhalt.assessment.scoring.runway;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Aspect;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Criterion;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway.Cause;

/**
 * Whether one channel alone, at the least cadence that makes sense, is carried by what is
 * there.
 */
final class EffortJudgement {

	private static final double FULL = 100;

	private final Ledger alone;

	private final Line line;

	EffortJudgement(Ledger ledger, Line line) {
		this.alone = ledger.with(List.of(line));
		this.line = line;
	}

	Criterion judge() {
		Interval left = left();
		Text hours = Wording.fill(
				"Aufwand: Der geringste sinnvolle Rhythmus (%s je Woche) braucht %s Stunden je Woche; "
						+ "nach Zuhören, Abstimmung und Lernen bleiben %s.",
				"Effort: the least cadence that makes sense (%s a week) takes %s hours a week; "
						+ "after listening, coordination and learning %s are left.",
				Wording.number(this.line.posts().low()), Wording.range(this.line.hours()), Wording.range(left));
		EndWording ends = new EndWording(this.alone);
		Cause cause = RunwayExplanation.cause(this.alone);
		Text other = (cause == null || cause == Cause.HOURS) ? ends.house() : ends.of(cause);
		return new Criterion(Aspect.EFFORT, this.alone.carries(), score(left), Wording.paragraph(hours, other));
	}

	private Interval left() {
		Interval available = this.alone.staff().available();
		Interval taken = this.alone.tasks().total();
		return new Interval(Math.max(0, available.low() - taken.high()), Math.max(0, available.high() - taken.low()));
	}

	/**
	 * Full marks for what carries; else the share of the hours that is there, or nothing
	 * when hours are not what is lacking, or lacking in the house.
	 */
	private Range score(Interval left) {
		Truth carries = this.alone.carries();
		boolean hours = this.alone.end(Cause.HOURS).high() == 0 && this.alone.houseSuffices() == Truth.TRUE;
		if (carries != Truth.FALSE || !hours) {
			return Range.of((carries == Truth.TRUE) ? FULL : 0, (carries == Truth.FALSE) ? 0 : FULL);
		}
		Interval needed = this.line.hours();
		return Range.of(share(left.low(), needed.high()), share(left.high(), needed.low()));
	}

	private static double share(double left, double needed) {
		return (needed > 0) ? FULL * Math.clamp(left / needed, 0, 1) : FULL;
	}

}
