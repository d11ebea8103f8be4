package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Fit;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Precondition;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.State;
import de.nachhalt.assessment.scoring.result.Runway;

/**
 * A plan thought through to its end: the facts that conditions read, the runway and the
 * channels that fit.
 */
public final class Projection {

	private final Plan plan;

	private final Planning planning;

	private final Bookkeeping books;

	private final Ledger ledger;

	private Projection(Plan plan, Planning planning) {
		this.plan = plan;
		this.planning = planning;
		this.books = new Bookkeeping(plan, planning);
		this.ledger = this.books.ledger();
	}

	/**
	 * @param plan without problems, see {@link PlanCheck}
	 */
	public static Projection of(Plan plan, Planning planning) {
		return new Projection(plan, planning);
	}

	/**
	 * What a condition reads; infinite weeks when the plan carries.
	 */
	public Interval fact(PlanFact fact) {
		return switch (fact) {
			case RUNWAY -> this.ledger.weeks();
			case HOURS_NEEDED -> this.ledger.needed();
			case HOURS_AVAILABLE -> this.ledger.staff().available();
			case VOICE_OUTSIDE -> switch (this.plan.voiceOutside()) {
				case TRUE -> Interval.of(1);
				case OPEN -> new Interval(0, 1);
				case FALSE -> Interval.ZERO;
			};
		};
	}

	/**
	 * The same for people.
	 */
	public Text words(PlanFact fact) {
		return switch (fact) {
			case RUNWAY -> (this.ledger.carries() == Truth.TRUE) ? new Text("trägt", "carries")
					: new EndWording(this.ledger).weeks(this.ledger.weeks());
			case HOURS_NEEDED, HOURS_AVAILABLE -> Wording.range(fact(fact));
			case VOICE_OUTSIDE -> switch (this.plan.voiceOutside()) {
				case TRUE -> new Text("ja", "yes");
				case OPEN -> new Text("noch offen", "still open");
				case FALSE -> new Text("nein", "no");
			};
		};
	}

	/**
	 * Which channels fit.
	 */
	public ChannelAdvice channels(List<Precondition> preconditions) {
		return ChannelAdvisor.advise(preconditions, this.plan, this.planning, this.ledger);
	}

	/**
	 * What can be said about channels while there is no plan.
	 */
	public static ChannelAdvice channelsWithoutPlan(List<Precondition> preconditions) {
		return ChannelAdvisor.withoutPlan(preconditions);
	}

	/**
	 * How long the plan is carried.
	 * @param advice decides in which order channels fill the largest plan, and which
	 * those are when the plan names none
	 */
	public Runway runway(ChannelAdvice advice) {
		return new RunwayExplanation(this.plan.start(), this.ledger, this.books.assumptions())
			.explain(candidates(advice));
	}

	private List<Line> candidates(ChannelAdvice advice) {
		List<Line> candidates = new ArrayList<>();
		for (Fit fit : advice.ranking()) {
			this.ledger.lines()
				.stream()
				.filter((line) -> line.channel().id().equals(fit.channel()))
				.forEach(candidates::add);
			if (this.ledger.lines().isEmpty() && advice.state() == State.RANKED && fit.fits() == Truth.TRUE) {
				this.planning.channel(fit.channel()).map(Bookkeeping::standard).ifPresent(candidates::add);
			}
		}
		return candidates.isEmpty() ? this.ledger.lines() : candidates;
	}

}
