package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * One run over one sheet: visibility, scores, flags, gates, level. Allocates nothing
 * while running, so that one object serves thousands of runs; not for use by two threads
 * at once.
 */
final class Evaluation {

	private static final double FULL = 100;

	final Facts facts;

	/**
	 * Whether each question is asked, as three-valued truth.
	 */
	final int[] visible;

	final double[] value;

	final double[] low;

	final double[] high;

	final double[] coverage;

	final boolean[] assessable;

	final int[][] requirements;

	final int[] levels;

	int reached;

	int possible;

	private final Layout layout;

	private final Program program;

	private final Aggregate aggregate = new Aggregate();

	private final boolean[] applies;

	private final boolean[] assured;

	Evaluation(Layout layout, Program program) {
		this.layout = layout;
		this.program = program;
		this.facts = layout.facts();
		int nodes = layout.total() + 1;
		this.visible = new int[layout.questions.length];
		this.value = new double[nodes];
		this.low = new double[nodes];
		this.high = new double[nodes];
		this.coverage = new double[nodes];
		this.assessable = new boolean[nodes];
		this.applies = new boolean[nodes];
		this.assured = new boolean[nodes];
		this.levels = new int[program.gates().length];
		this.requirements = new int[program.gates().length][];
		for (int i = 0; i < this.requirements.length; i++) {
			this.requirements[i] = new int[program.gates()[i].length];
		}
	}

	void run(AnswerSheet sheet, Engagement engagement) {
		this.facts.engagement = engagement.ordinal();
		for (int question : this.program.visibilityOrder()) {
			question(question, sheet);
		}
		for (int node = this.layout.questions.length; node <= this.layout.total(); node++) {
			node(node);
		}
		for (int flag = 0; flag < this.facts.flags.length; flag++) {
			this.facts.flags[flag] = this.program.flagRules()[flag].test(this.facts);
		}
		climb();
	}

	private void question(int index, AnswerSheet sheet) {
		@Nullable Condition condition = this.program.visibility()[index];
		int seen = (condition != null) ? condition.rule().test(this.facts) : Rule.TRUE;
		boolean answered = sheet.standings[index] == Standing.ANSWERED && seen != Rule.FALSE;
		boolean applicable = sheet.standings[index] != Standing.NOT_APPLICABLE && seen != Rule.FALSE;
		boolean fact = this.layout.weights[index] == 0;
		boolean scored = answered && !fact;
		boolean certain = answered && seen == Rule.TRUE;
		double points = fact ? 0 : sheet.points[index];
		this.visible[index] = seen;
		this.applies[index] = applicable;
		this.assessable[index] = applicable;
		this.assured[index] = applicable && seen == Rule.TRUE
				&& (answered || !this.layout.questions[index].notApplicableAllowed());
		this.coverage[index] = certain ? 1 : 0;
		this.value[index] = scored ? points : Double.NaN;
		this.low[index] = certain ? points : 0;
		this.high[index] = certain ? points : FULL;
		publish(index, sheet, answered && seen == Rule.TRUE);
	}

	private void publish(int index, AnswerSheet sheet, boolean known) {
		publishScore(index);
		this.facts.any[index] = known ? sheet.any[index] : 0;
		this.facts.all[index] = known ? sheet.all[index] : 0;
		this.facts.given[index] = known;
		this.facts.quantity(this.layout.gapOf(index), sheet.gapLow[index], sheet.gapHigh[index]);
		this.facts.quantity(this.layout.amountOf(index), known ? sheet.amountLow[index] : Double.NaN,
				known ? sheet.amountHigh[index] : Double.NaN);
	}

	private void publishScore(int node) {
		boolean sure = this.assured[node];
		this.facts.quantity(node, sure ? this.low[node] : Double.NaN, sure ? this.high[node] : Double.NaN);
	}

	private void node(int node) {
		int inner = node - this.layout.questions.length;
		this.aggregate.begin(this.layout.aggregations[inner]);
		for (int child : this.layout.children[inner]) {
			add(child, this.layout.weights[child]);
		}
		this.applies[node] = this.aggregate.applies();
		this.assessable[node] = this.aggregate.assessable();
		this.assured[node] = this.aggregate.assured();
		this.coverage[node] = this.aggregate.coverage();
		this.low[node] = this.aggregate.low();
		this.high[node] = this.aggregate.high();
		this.value[node] = this.aggregate.value();
		publishScore(node);
		boolean counted = this.aggregate.applies();
		this.facts.quantity(this.layout.coverageOf(node), counted ? this.coverage[node] : Double.NaN,
				counted ? 1 : Double.NaN);
	}

	private void add(int child, double weight) {
		boolean hidden = child < this.visible.length && this.visible[child] == Rule.FALSE;
		if (weight == 0 || hidden) {
			return;
		}
		if (this.applies[child]) {
			this.aggregate.add(weight, this.value[child], this.low[child], this.high[child], this.coverage[child],
					this.assured[child]);
		}
		else {
			this.aggregate.addNotApplicable(weight);
		}
	}

	/**
	 * A level is as true as its own requirements, all levels below, and the absence of
	 * flags that cap below it.
	 */
	private void climb() {
		int truth = Rule.TRUE;
		this.reached = 0;
		this.possible = 0;
		for (int level = 0; level < this.levels.length; level++) {
			Rule[] gate = this.program.gates()[level];
			for (int i = 0; i < gate.length; i++) {
				this.requirements[level][i] = gate[i].test(this.facts);
				truth = Math.min(truth, this.requirements[level][i]);
			}
			truth = Math.min(truth, uncapped(level));
			this.levels[level] = truth;
			this.reached = (truth == Rule.TRUE) ? level : this.reached;
			this.possible = (truth != Rule.FALSE) ? level : this.possible;
		}
		this.facts.level = this.reached;
	}

	private int uncapped(int level) {
		int truth = Rule.TRUE;
		int[] caps = this.program.caps();
		for (int flag = 0; flag < caps.length; flag++) {
			if (caps[flag] < level) {
				truth = Math.min(truth, Rule.TRUE - this.facts.flags[flag]);
			}
		}
		return truth;
	}

}
