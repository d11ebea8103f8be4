package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Precondition;
import de.nachhalt.assessment.scoring.result.InputValue;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.runway.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What the plan comes to, and which channels may be spoken about given the level.
 */
final class PlanOutcome {

	private final CompiledCatalogue compiled;

	private final Evaluation evaluation;

	private final Inputs inputs;

	private final @Nullable Projection plan;

	PlanOutcome(CompiledCatalogue compiled, Evaluation evaluation, Inputs inputs, @Nullable Projection plan) {
		this.compiled = compiled;
		this.evaluation = evaluation;
		this.inputs = inputs;
		this.plan = plan;
	}

	/**
	 * Null when the catalogue says nothing about channels.
	 */
	@Nullable ChannelAdvice channels() {
		Planning planning = this.compiled.catalogue().planning();
		if (planning == null) {
			return null;
		}
		List<Precondition> preconditions = preconditions(planning);
		return (this.plan != null) ? this.plan.channels(preconditions) : Projection.channelsWithoutPlan(preconditions);
	}

	/**
	 * Null when there is no plan.
	 */
	@Nullable Runway runway(ChannelAdvice channels) {
		return (this.plan != null) ? this.plan.runway(channels) : null;
	}

	private List<Precondition> preconditions(Planning planning) {
		List<Precondition> preconditions = new ArrayList<>();
		for (int i = 0; i < planning.unlock().size(); i++) {
			Requirement requirement = planning.unlock().get(i);
			Condition condition = this.compiled.program().unlock().get(i);
			Truth state = Truth.at(condition.rule().test(this.evaluation.facts));
			List<InputValue> read = this.inputs.of(condition);
			preconditions.add(new Precondition(requirement.id(), state,
					Phrases.requirement(state, requirement.text(), read), read));
		}
		return preconditions;
	}

}
