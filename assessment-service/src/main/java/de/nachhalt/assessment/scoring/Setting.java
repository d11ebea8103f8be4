package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.model.Engagement;

/**
 * What stays as it is while answers are varied: catalogue, engagement and plan.
 */
record Setting(CompiledCatalogue compiled, Engagement engagement, PlanInputs plan) {

	/**
	 * To be run with one sheet after the other.
	 */
	Evaluation evaluation() {
		Evaluation evaluation = new Evaluation(this.compiled.layout(), this.compiled.program());
		evaluation.facts.engagement = this.engagement.ordinal();
		this.plan.publish(evaluation.facts, this.compiled.layout());
		return evaluation;
	}

	/**
	 * Run with one sheet.
	 */
	Evaluation evaluated(AnswerSheet sheet) {
		Evaluation evaluation = evaluation();
		evaluation.run(sheet);
		return evaluation;
	}

}
