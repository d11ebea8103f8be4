package de.nachhalt.assessment.scoring.runway;

import java.util.Comparator;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Fit;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Precondition;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.State;
import de.nachhalt.assessment.scoring.result.Range;

/**
 * Speaks about channels, last: only once the base carries it.
 */
final class ChannelAdvisor {

	private static final Comparator<Fit> BEST_FIRST = Comparator.<Fit, Truth>comparing(Fit::fits)
		.thenComparingDouble((fit) -> sum(fit.score()))
		.reversed()
		.thenComparingDouble((fit) -> sum(fit.hours()))
		.thenComparing(Fit::channel);

	private ChannelAdvisor() {
	}

	/**
	 * What can be said while there is no plan.
	 */
	static ChannelAdvice withoutPlan(List<Precondition> preconditions) {
		return unlocked(preconditions) ? new ChannelAdvice(State.OPEN, new Text(
				"Die Grundlagen erlauben es, über Kanäle zu sprechen. Für eine Rangfolge fehlt ein Plan mit Zielgruppen, Zwecken, Personen und Mitteln.",
				"The base allows talking about channels. What is missing for a ranking is a plan with target groups, purposes, people and means."),
				preconditions, List.of()) : locked(preconditions);
	}

	static ChannelAdvice advise(List<Precondition> preconditions, Plan plan, Planning planning, Ledger ledger) {
		if (!unlocked(preconditions)) {
			return locked(preconditions);
		}
		ChannelJudgement judgement = new ChannelJudgement(plan, planning, ledger);
		List<Fit> ranking = planning.channels().stream().map(judgement::fit).sorted(BEST_FIRST).toList();
		List<Text> fitting = ranking.stream().filter((fit) -> fit.fits() == Truth.TRUE).map(Fit::title).toList();
		if (!fitting.isEmpty()) {
			return new ChannelAdvice(State.RANKED, Wording.fill("Es passen, in dieser Reihenfolge: %s.",
					"These fit, in this order: %s.", Wording.list(fitting)), preconditions, ranking);
		}
		boolean open = ranking.stream().anyMatch((fit) -> fit.fits() == Truth.OPEN);
		return open
				? new ChannelAdvice(State.OPEN,
						new Text("Ob ein Kanal passt, ist noch offen; im Plan fehlen Angaben.",
								"Whether a channel fits is still open; the plan lacks inputs."),
						preconditions, ranking)
				: new ChannelAdvice(State.NONE, new Text(
						"Keiner der Kanäle passt zu Zielgruppen, Zwecken, Fähigkeiten und Mitteln dieses Plans.",
						"None of the channels fits the target groups, purposes, skills and means of this plan."),
						preconditions, ranking);
	}

	private static boolean unlocked(List<Precondition> preconditions) {
		return preconditions.stream().allMatch((precondition) -> precondition.state() == Truth.TRUE);
	}

	private static ChannelAdvice locked(List<Precondition> preconditions) {
		List<Text> missing = preconditions.stream()
			.filter((precondition) -> precondition.state() != Truth.TRUE)
			.map(Precondition::sentence)
			.toList();
		return new ChannelAdvice(State.LOCKED,
				Wording.paragraph(new Text("Über Kanäle wird zuletzt gesprochen; noch ist es zu früh.",
						"Channels come last; it is too early for them."), Wording.list(missing, " ")),
				preconditions, List.of());
	}

	private static double sum(Range range) {
		Double low = range.low();
		Double high = range.high();
		return ((low != null) ? low : Double.MAX_VALUE) + ((high != null) ? high : Double.MAX_VALUE);
	}

}
