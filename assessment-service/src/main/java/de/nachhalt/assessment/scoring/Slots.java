package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.PlanFact;

/**
 * Where the quantities of {@link Facts} stand: first the score of each node of the tree,
 * then gaps and amounts of the questions, coverage of the nodes above them, and facts of
 * the plan.
 *
 * @param questions how many there are; they are the first nodes
 * @param nodes questions, dimensions and the total together
 */
record Slots(int questions, int nodes) {

	int gapOf(int question) {
		return this.nodes + question;
	}

	int amountOf(int question) {
		return gapOf(this.questions) + question;
	}

	int coverageOf(int node) {
		return amountOf(this.questions) + node - this.questions;
	}

	int planOf(PlanFact fact) {
		return coverageOf(this.nodes) + fact.ordinal();
	}

	/**
	 * Facts of which nothing is known but what holds without a plan.
	 */
	Facts facts(int flags) {
		Facts facts = new Facts(coverageOf(this.nodes) + PlanFact.values().length, this.questions, flags);
		for (PlanFact fact : PlanFact.values()) {
			facts.quantity(planOf(fact), fact.withoutPlan(), fact.withoutPlan());
		}
		return facts;
	}

}
