package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Catalogue;

/**
 * Finds levels that shut themselves: each demand of a level and those below can be met,
 * but not all at once; or a flag that caps below the level is up whenever they are. Looks
 * at one number, or at one question and its options, at a time, so what is found is
 * certain; that three numbers cannot go together is not seen.
 */
final class Contradictions {

	private final Layout layout;

	private final Program program;

	private final Problems problems;

	private final List<Facts> worlds;

	private final Slices slices = new Slices();

	private final List<Condition> held = new ArrayList<>();

	/**
	 * @param worlds of which nothing is known but the engagement, one for each
	 */
	Contradictions(Layout layout, Program program, Problems problems, List<Facts> worlds) {
		this.layout = layout;
		this.program = program;
		this.problems = problems;
		this.worlds = worlds;
	}

	void check(Catalogue catalogue) {
		for (int level = 0; level < this.program.requirements().size(); level++) {
			String id = catalogue.levels().get(level).id();
			List<Condition> gate = this.program.requirements().get(level);
			for (int r = 0; r < gate.size(); r++) {
				hold(gate.get(r), "levels[%d].requirements[%d].when".formatted(level, r), "contradicts-others", id);
			}
			for (int f = 0; f < this.program.caps().length; f++) {
				if (this.program.caps()[f] == level - 1) {
					hold(not(this.program.flags().get(f)), "flags[" + f + "].when", "shuts-level", id);
				}
			}
		}
	}

	private static Condition not(Condition flag) {
		Rule rule = flag.rule();
		return new Condition((facts) -> Rule.TRUE - rule.test(facts), flag.inputs(), false);
	}

	private void hold(Condition added, String path, String code, String level) {
		this.held.add(added);
		this.problems.require(added.inputs().stream().allMatch((input) -> possible(added, input)), path, code, level);
	}

	/**
	 * Whether something can be found for what is read here so that all that is held of it
	 * may be true. A condition that alone is never true is said elsewhere.
	 */
	private boolean possible(Condition added, Input input) {
		List<Condition> reading = this.held.stream().filter((each) -> each.inputs().contains(input)).toList();
		if (reading.size() < 2 || never(List.of(added))) {
			return true;
		}
		return IntStream.of(quantities(input)).allMatch((slot) -> anySlice(slot, reading))
				&& (input.kind() != Input.Kind.QUESTION || anyOption(this.layout.names.answer(input.id()), reading));
	}

	private boolean never(List<Condition> conditions) {
		return this.worlds.stream().allMatch((facts) -> Slices.all(conditions, facts) == Rule.FALSE);
	}

	private int[] quantities(Input input) {
		return switch (input.kind()) {
			case QUESTION -> {
				int question = this.layout.names.answer(input.id());
				yield new int[] { question, this.layout.slots.gapOf(question), this.layout.slots.amountOf(question) };
			}
			case DIMENSION, TOTAL -> {
				int node = this.layout.names.score(input.id());
				yield new int[] { node, this.layout.slots.coverageOf(node) };
			}
			case PLAN -> Stream.ofNullable(PlanFact.named(input.id())).mapToInt(this.layout.slots::planOf).toArray();
			case FLAG -> new int[0];
		};
	}

	private boolean anySlice(int slot, List<Condition> conditions) {
		return this.worlds.stream().anyMatch((facts) -> this.slices.any(facts, slot, conditions));
	}

	/**
	 * Only what reads nothing but this question is looked at: where it is not answered,
	 * that is open, whatever else is the case.
	 */
	private boolean anyOption(int question, List<Condition> conditions) {
		List<Condition> alone = conditions.stream().filter((each) -> each.inputs().size() == 1).toList();
		boolean single = this.layout.questions[question].kind().single();
		return !single || alone.size() < 2
				|| this.worlds.stream().anyMatch((facts) -> this.slices.anyOption(facts, this.layout, question, alone));
	}

}
