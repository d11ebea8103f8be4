package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what no answers whatever bring about: a requirement that is never met, so that
 * its level and all above are out of reach; a flag that is always up; a question that is
 * never asked. Every number may lie anywhere within its bounds here, so what is found is
 * certain; what excludes each other is looked for in {@link Contradictions}.
 */
final class Reachability {

	private static final double FULL = 100;

	private final Layout layout;

	private final Program program;

	private final Problems problems;

	Reachability(Layout layout, Program program, Problems problems) {
		this.layout = layout;
		this.program = program;
		this.problems = problems;
	}

	void check(Catalogue catalogue) {
		List<Facts> worlds = new ArrayList<>();
		for (Engagement engagement : Engagement.values()) {
			worlds.add(anything(engagement));
		}
		for (int i = 0; i < this.layout.questions.length; i++) {
			@Nullable Condition visible = this.program.visibility()[i];
			this.problems.require(visible == null || !always(Rule.FALSE, visible, worlds),
					this.layout.paths[i] + ".visibleWhen", "never-asked");
		}
		for (int f = 0; f < this.program.flags().size(); f++) {
			this.problems.require(!always(Rule.TRUE, this.program.flags().get(f), worlds), "flags[" + f + "].when",
					"always-up");
		}
		for (int l = 0; l < this.program.requirements().size(); l++) {
			List<Condition> gate = this.program.requirements().get(l);
			for (int r = 0; r < gate.size(); r++) {
				this.problems.require(!always(Rule.FALSE, gate.get(r), worlds),
						"levels[%d].requirements[%d].when".formatted(l, r), "unreachable-level",
						catalogue.levels().get(l).id());
			}
		}
		new Contradictions(this.layout, this.program, this.problems, worlds).check(catalogue);
	}

	private static boolean always(int truth, Condition condition, List<Facts> worlds) {
		return worlds.stream().allMatch((facts) -> condition.rule().test(facts) == truth);
	}

	private Facts anything(Engagement engagement) {
		Evaluation evaluation = new Evaluation(this.layout, this.program);
		Facts facts = evaluation.facts;
		facts.engagement = engagement.ordinal();
		evaluation.run(new AnswerSheet(this.layout, List.of()));
		for (int node = 0; node <= this.layout.total(); node++) {
			facts.quantity(node, evaluation.low[node], evaluation.high[node]);
		}
		for (int question = 0; question < this.layout.questions.length; question++) {
			facts.quantity(this.layout.slots.gapOf(question), 0, FULL);
			facts.quantity(this.layout.slots.amountOf(question), 0, Double.POSITIVE_INFINITY);
		}
		for (int node = this.layout.questions.length; node <= this.layout.total(); node++) {
			facts.quantity(this.layout.slots.coverageOf(node), 0, 1);
		}
		facts.quantity(this.layout.slots.planOf(PlanFact.VOICE_OUTSIDE), 0, 1);
		IntStream.range(0, facts.flags.length)
			.forEach((flag) -> facts.flags[flag] = this.program.flagRules()[flag].test(facts));
		return facts;
	}

}
