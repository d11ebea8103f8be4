package de.nachhalt.assessment.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Scores the questions of an evaluation and tells conditions of those they read.
 */
final class QuestionScores {

	private static final double FULL = 100;

	private final Layout layout;

	private final Program program;

	private final Evaluation scores;

	/**
	 * For each question how many points are aimed at; not-a-number when nobody has said.
	 */
	private final double[] aims;

	/**
	 * Questions that depend on nothing but their answer; nothing else depends on when
	 * they are looked at.
	 */
	private final int[] plain;

	/**
	 * All others, in an order in which each depends on earlier ones only.
	 */
	private final int[] conditional;

	/**
	 * @param scores where all that is found out goes
	 */
	QuestionScores(Layout layout, Program program, Evaluation scores) {
		this.layout = layout;
		this.program = program;
		this.scores = scores;
		this.aims = new double[layout.questions.length];
		this.plain = IntStream.of(program.visibilityOrder()).filter((question) -> layout.plain[question]).toArray();
		this.conditional = IntStream.of(program.visibilityOrder())
			.filter((question) -> !layout.plain[question])
			.toArray();
		Arrays.fill(scores.visible, Rule.TRUE);
		Arrays.fill(this.aims, FULL);
	}

	void all(AnswerSheet sheet) {
		for (int question : this.plain) {
			plain(question, sheet);
		}
		for (int question : this.conditional) {
			conditional(question, sheet);
		}
	}

	/**
	 * Looks at one question.
	 */
	void one(int index, AnswerSheet sheet) {
		if (this.layout.plain[index]) {
			plain(index, sheet);
		}
		else {
			conditional(index, sheet);
		}
	}

	private void plain(int index, AnswerSheet sheet) {
		Standing standing = sheet.standings[index];
		boolean answered = standing == Standing.ANSWERED;
		double points = sheet.points[index];
		this.scores.applies[index] = standing != Standing.NOT_APPLICABLE;
		this.scores.assured[index] = answered || standing != Standing.NOT_APPLICABLE && !this.layout.mayNotApply[index];
		this.scores.coverage[index] = answered ? 1 : 0;
		this.scores.value[index] = answered ? points : Double.NaN;
		this.scores.low[index] = answered ? points : 0;
		this.scores.high[index] = answered ? points : FULL;
		publish(index, sheet, answered);
	}

	private void conditional(int index, AnswerSheet sheet) {
		@Nullable Condition condition = this.program.visibility()[index];
		int seen = (condition != null) ? condition.rule().test(this.scores.facts) : Rule.TRUE;
		int target = this.layout.targets[index];
		boolean said = sheet.standings[index] == Standing.ANSWERED && seen != Rule.FALSE;
		boolean answered = said && (target < 0 || sheet.standings[target] == Standing.ANSWERED);
		boolean applicable = sheet.standings[index] != Standing.NOT_APPLICABLE && seen != Rule.FALSE
				&& (target < 0 || sheet.standings[target] != Standing.NOT_APPLICABLE);
		boolean fact = this.layout.weights[index] == 0;
		boolean scored = answered && !fact;
		boolean certain = answered && seen == Rule.TRUE;
		this.aims[index] = (target < 0) ? FULL : sheet.points[target];
		double points = fact ? 0 : worth(index, sheet.points[index]);
		this.scores.visible[index] = seen;
		this.scores.applies[index] = applicable;
		this.scores.assured[index] = applicable && seen == Rule.TRUE && (answered || !this.layout.mayNotApply[index]);
		this.scores.coverage[index] = certain ? 1 : 0;
		this.scores.value[index] = scored ? points : Double.NaN;
		this.scores.low[index] = certain ? points : 0;
		this.scores.high[index] = certain ? points : FULL;
		publish(index, sheet, said && seen == Rule.TRUE);
	}

	/**
	 * What points of an answer count, given what is aimed at: the share of it that is
	 * reached, at most all of it.
	 */
	double worth(int question, double points) {
		double aim = this.aims[question];
		if (aim == FULL) {
			return points;
		}
		return (points >= aim) ? FULL : FULL * points / aim;
	}

	private void publish(int index, AnswerSheet sheet, boolean known) {
		if (!this.program.read()[index]) {
			return;
		}
		this.scores.publishScore(index);
		this.scores.facts.any[index] = known ? sheet.any[index] : 0;
		this.scores.facts.all[index] = known ? sheet.all[index] : 0;
		this.scores.facts.given[index] = known;
		if (this.layout.counts[index]) {
			this.scores.facts.quantity(this.layout.slots.amountOf(index), known ? sheet.amountLow[index] : Double.NaN,
					known ? sheet.amountHigh[index] : Double.NaN);
		}
	}

}
