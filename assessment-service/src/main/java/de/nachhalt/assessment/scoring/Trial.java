package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.Facts;

/**
 * Tries improvements on a copy of the answers.
 */
final class Trial {

	private final AnswerSheet given;

	private final AnswerSheet sheet;

	private final Evaluation evaluation;

	Trial(Setting setting, AnswerSheet given) {
		this.given = given;
		this.sheet = given.copy();
		this.evaluation = setting.evaluated(given);
	}

	/**
	 * How things stand with these improvements and no others.
	 */
	Evaluation with(Collection<Improvement> improvements) {
		improvements.forEach((improvement) -> this.sheet.improve(improvement.question(), improvement.said()));
		this.evaluation.run(this.sheet);
		improvements.forEach((improvement) -> this.sheet.restore(improvement.question(), this.given));
		return this.evaluation;
	}

	boolean opens(int level, Collection<Improvement> improvements) {
		return with(improvements).climb.reached >= level;
	}

	/**
	 * Whether no demand on one question alone fails when it is improved. One that reads
	 * the plan besides may stay open.
	 */
	boolean suits(Improvement improvement, List<Demand> demands) {
		Facts facts = this.evaluation.facts;
		this.sheet.improve(improvement.question(), improvement.said());
		this.evaluation.look(improvement.question(), this.sheet);
		boolean suits = demands.stream().noneMatch((demand) -> demand.failed(facts));
		this.sheet.restore(improvement.question(), this.given);
		this.evaluation.look(improvement.question(), this.sheet);
		return suits;
	}

}
