package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Rule;

/**
 * One run over one sheet: visibility, scores, flags, gates, level. Allocates nothing
 * while running, so that one object serves thousands of runs; not for use by two threads
 * at once.
 */
final class Evaluation {

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

	final Climb climb;

	private final Layout layout;

	private final Program program;

	private final QuestionScores questions;

	private final Aggregate aggregate = new Aggregate();

	final boolean[] applies;

	final boolean[] assured;

	private final boolean[] touched;

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
		this.touched = new boolean[nodes];
		this.climb = new Climb(program);
		this.questions = new QuestionScores(layout, program, this);
	}

	void run(AnswerSheet sheet) {
		System.arraycopy(sheet.gapLow, 0, this.facts.low, this.layout.slots.gapOf(0), sheet.gapLow.length);
		System.arraycopy(sheet.gapHigh, 0, this.facts.high, this.layout.slots.gapOf(0), sheet.gapHigh.length);
		this.questions.all(sheet);
		for (int node = this.layout.questions.length; node <= this.layout.total(); node++) {
			node(node);
		}
		this.climb.all(this.facts);
	}

	/**
	 * After a run: says that the slot of a question has changed since.
	 */
	void touch(int question) {
		this.touched[question] = true;
	}

	/**
	 * After a run, and some touched questions: looks again at what they reach, and at
	 * nothing else. Only facts and scores are up to date then, not the climb.
	 * @return the level reached
	 */
	int rerun(AnswerSheet sheet) {
		for (int question : this.program.visibilityOrder()) {
			if (this.touched[question] || this.program.visibility()[question] != null
					|| this.layout.targets[question] >= 0) {
				look(question, sheet);
				this.touched[this.layout.parents[question]] = true;
				this.touched[question] = false;
			}
		}
		for (int node = this.layout.questions.length; node <= this.layout.total(); node++) {
			if (this.touched[node] || node == this.layout.total()) {
				node(node);
				this.touched[node] = false;
				if (node < this.layout.total()) {
					this.touched[this.layout.parents[node]] = true;
				}
			}
		}
		return this.climb.far(this.facts);
	}

	/**
	 * After a run: looks at one slot again, leaving everything that depends on it.
	 */
	void look(int question, AnswerSheet sheet) {
		this.facts.quantity(this.layout.slots.gapOf(question), sheet.gapLow[question], sheet.gapHigh[question]);
		this.questions.one(question, sheet);
	}

	/**
	 * What points of an answer count, given what is aimed at.
	 */
	double worth(int question, double points) {
		return this.questions.worth(question, points);
	}

	/**
	 * Tells conditions the score of a node, as far as it is certain to have one.
	 */
	void publishScore(int node) {
		boolean sure = this.assured[node];
		this.facts.quantity(node, sure ? this.low[node] : Double.NaN, sure ? this.high[node] : Double.NaN);
	}

	private void node(int node) {
		int inner = node - this.layout.questions.length;
		this.aggregate.over(this.layout.children[inner], this.layout, this, this.layout.aggregations[inner]);
		this.applies[node] = this.aggregate.applies();
		this.assessable[node] = this.aggregate.assessable();
		this.assured[node] = this.aggregate.assured();
		this.coverage[node] = this.aggregate.coverage();
		double least = this.aggregate.low();
		double most = this.aggregate.high();
		this.low[node] = least;
		this.high[node] = most;
		this.value[node] = this.aggregate.value(least, most);
		publishScore(node);
		boolean counted = this.aggregate.applies();
		this.facts.quantity(this.layout.slots.coverageOf(node), counted ? this.coverage[node] : Double.NaN,
				counted ? 1 : Double.NaN);
	}

	/**
	 * Whether a child of the tree of scores is a question that is asked and answered, so
	 * that its points are known.
	 */
	boolean certain(int child) {
		return child < this.visible.length && this.coverage[child] == 1;
	}

	/**
	 * Whether a child of the tree of scores is a question that is not asked.
	 */
	boolean hidden(int child) {
		return child < this.visible.length && this.visible[child] == Rule.FALSE;
	}

}
