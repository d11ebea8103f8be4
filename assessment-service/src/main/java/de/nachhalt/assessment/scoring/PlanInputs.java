package de.nachhalt.assessment.scoring;

import java.util.Objects;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.result.InputValue;
import de.nachhalt.assessment.scoring.runway.Interval;
import de.nachhalt.assessment.scoring.runway.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What conditions read of the plan, and the same for the reasons shown to people.
 *
 * @param plan null when there is none
 */
record PlanInputs(@Nullable Projection plan) {

	/**
	 * Makes all evaluations with these facts see the plan.
	 */
	void publish(Facts facts, Layout layout) {
		for (PlanFact fact : PlanFact.values()) {
			double none = fact.withoutPlan();
			Interval value = (this.plan != null) ? this.plan.fact(fact) : new Interval(none, none);
			facts.quantity(layout.slots.planOf(fact), value.low(), value.high());
		}
	}

	/**
	 * Whether something the plan does not say may still decide. Without a plan nothing is
	 * waited for: a plan need not be.
	 */
	boolean pending(String id) {
		return this.plan != null && !this.plan.fact(fact(id)).exact();
	}

	InputValue value(Input input) {
		PlanFact fact = fact(input.id());
		return new InputValue(input.kind(), input.id(), fact.label(), null, null, null,
				(this.plan != null) ? this.plan.words(fact) : null);
	}

	private static PlanFact fact(String id) {
		return Objects.requireNonNull(PlanFact.named(id), id);
	}

}
