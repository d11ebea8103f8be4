package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.charts.LadderChart;
import de.nachhalt.report.charts.LadderChart.Standing;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Step;
import de.nachhalt.report.result.Verdict;

/**
 * Where the client stands on the ladder, and why.
 */
record Ladder(List<Rung> rungs, int reached, int possible) {

	static Ladder of(AssessmentResult result, Wording words) {
		List<String> ids = result.levels().stream().map(Step::id).toList();
		int reached = ids.indexOf(result.level().reached());
		int possible = Math.max(reached, ids.indexOf(result.level().possible()));
		List<Rung> rungs = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			Step step = result.levels().get(i);
			Standing standing = (i <= reached) ? Standing.REACHED
					: (i <= possible) ? Standing.POSSIBLE : Standing.CLOSED;
			List<Reason> reasons = result.requirements()
				.stream()
				.filter((requirement) -> requirement.level().equals(step.id()))
				.map((requirement) -> Reason.of(requirement, words))
				.toList();
			rungs.add(new Rung(i + 1, step.id(), words.of(step.title()), standing, reasons));
		}
		return new Ladder(List.copyOf(rungs), reached, possible);
	}

	Rung current() {
		return this.rungs.get(this.reached);
	}

	Rung highest() {
		return this.rungs.get(this.possible);
	}

	boolean open() {
		return this.possible > this.reached;
	}

	boolean complete() {
		return this.reached == this.rungs.size() - 1;
	}

	/**
	 * The next level up; the current one at the top.
	 */
	Rung next() {
		return complete() ? current() : this.rungs.get(this.reached + 1);
	}

	/**
	 * What keeps the next level closed.
	 */
	List<Reason> missing() {
		return next().reasons().stream().filter((reason) -> reason.verdict() == Verdict.FALSE).toList();
	}

	/**
	 * Reasons with a verdict, of the lower levels first.
	 */
	List<Reason> reasons(Verdict verdict) {
		return this.rungs.stream()
			.flatMap((rung) -> rung.reasons().stream())
			.filter((reason) -> reason.verdict() == verdict)
			.toList();
	}

	/**
	 * The picture in words.
	 */
	String description(Wording words) {
		return words.say("ladder.alt",
				this.rungs.stream()
					.map((rung) -> rung.number() + " " + rung.title() + " ("
							+ words.sayAbout("standing", rung.standing().name().toLowerCase(Locale.ROOT)) + ")")
					.collect(Collectors.joining(", ")));
	}

	/**
	 * Requirements that are met, those of the level reached first: the higher, the more
	 * they say.
	 */
	List<Reason> met() {
		return Stream
			.concat(this.rungs.subList(0, this.reached + 1).reversed().stream(),
					this.rungs.subList(this.reached + 1, this.rungs.size()).stream())
			.flatMap((rung) -> rung.reasons().stream())
			.filter((reason) -> reason.verdict() == Verdict.TRUE)
			.toList();
	}

	LadderChart chart() {
		return new LadderChart(
				this.rungs.stream().map((rung) -> new LadderChart.Step(rung.title(), rung.standing())).toList());
	}

}
