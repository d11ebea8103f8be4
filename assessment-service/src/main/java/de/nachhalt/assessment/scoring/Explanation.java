package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.Delivery;
import de.nachhalt.assessment.scoring.result.FlagState;
import de.nachhalt.assessment.scoring.result.InputValue;
import de.nachhalt.assessment.scoring.result.LevelState;
import de.nachhalt.assessment.scoring.result.RequirementState;
import de.nachhalt.assessment.scoring.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * Turns the numbers of one evaluation into a result that people can follow.
 */
final class Explanation {

	private final CompiledCatalogue compiled;

	private final Catalogue catalogue;

	private final Evaluation evaluation;

	private final Inputs inputs;

	private final ScoreTable scores;

	private final PlanOutcome plan;

	Explanation(Setting setting, AnswerSheet sheet, Evaluation evaluation) {
		this.compiled = setting.compiled();
		this.catalogue = this.compiled.catalogue();
		this.evaluation = evaluation;
		this.inputs = new Inputs(setting, sheet, evaluation);
		this.scores = new ScoreTable(this.compiled, sheet, evaluation);
		this.plan = new PlanOutcome(this.compiled, evaluation, this.inputs, setting.plan().plan());
	}

	Result result(String answersDigest, @Nullable String planDigest) {
		ChannelAdvice channels = this.plan.channels();
		return new Result(
				new Result.CatalogueRef(this.catalogue.id(), this.catalogue.version(), this.compiled.digest(),
						this.catalogue.title()),
				answersDigest, planDigest, CompiledCatalogue.ENGINE_VERSION,
				new Result.Reach(level(this.evaluation.climb.reached), level(this.evaluation.climb.possible)), levels(),
				this.scores.total(), this.scores.dimensions(), requirements(), flags(), this.scores.gaps(), delivery(),
				(channels != null) ? this.plan.runway(channels) : null, channels);
	}

	private String level(int index) {
		return this.catalogue.levels().get(index).id();
	}

	private List<LevelState> levels() {
		return IntStream.range(0, this.catalogue.levels().size()).mapToObj((i) -> {
			Level level = this.catalogue.levels().get(i);
			return new LevelState(level.id(), level.title(), Truth.at(this.evaluation.climb.levels[i]));
		}).toList();
	}

	private List<RequirementState> requirements() {
		List<RequirementState> states = new ArrayList<>();
		for (int l = 0; l < this.catalogue.levels().size(); l++) {
			Level level = this.catalogue.levels().get(l);
			for (int r = 0; r < level.requirements().size(); r++) {
				Requirement requirement = level.requirements().get(r);
				Truth state = Truth.at(this.evaluation.climb.requirements[l][r]);
				List<InputValue> read = this.inputs.of(this.compiled.program().requirements().get(l).get(r));
				states.add(new RequirementState(requirement.id(), level.id(), state,
						Phrases.requirement(state, requirement.text(), read), read));
			}
		}
		return states;
	}

	private List<FlagState> flags() {
		List<FlagState> states = new ArrayList<>();
		for (int f = 0; f < this.catalogue.flags().size(); f++) {
			Truth state = Truth.at(this.evaluation.facts.flags[f]);
			Flag flag = this.catalogue.flags().get(f);
			Condition condition = this.compiled.program().flags().get(f);
			if (state == Truth.TRUE || state == Truth.OPEN && (flag.caps() != null || this.inputs.pending(condition))) {
				List<InputValue> read = this.inputs.of(condition);
				states.add(new FlagState(flag.id(), flag.severity(), state, flag.caps(), flag.title(),
						Phrases.flag(state, flag.text(), read), read));
			}
		}
		return states;
	}

	private Delivery delivery() {
		List<Condition> rows = this.compiled.program().delivery();
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).rule().test(this.evaluation.facts) == Rule.TRUE) {
				DeliveryRule row = this.catalogue.delivery().get(i);
				List<InputValue> read = this.inputs.of(rows.get(i));
				return new Delivery(row.model(), row.title(), Phrases.reason(row.reason(), read), read);
			}
		}
		throw new IllegalStateException("the last row is always true");
	}

}
