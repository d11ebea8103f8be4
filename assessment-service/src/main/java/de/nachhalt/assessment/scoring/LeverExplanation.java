package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.Levers.Lever;
import de.nachhalt.assessment.scoring.result.Levers.Obstacle;
import de.nachhalt.assessment.scoring.result.Levers.Reach;

/**
 * Turns what a search for levers found into what people can follow.
 */
final class LeverExplanation {

	private final CompiledCatalogue compiled;

	private final Inputs inputs;

	private final Level level;

	private final int position;

	LeverExplanation(Setting setting, AnswerSheet sheet, Evaluation now, int position) {
		this.compiled = setting.compiled();
		this.inputs = new Inputs(setting, sheet, now);
		this.level = this.compiled.catalogue().levels().get(position);
		this.position = position;
	}

	Levers reached() {
		return levers(Reach.REACHED, true, List.of(), List.of());
	}

	Levers attainable(List<Improvement> improvements, boolean cheapest) {
		List<Lever> changes = improvements.stream()
			.sorted(Comparator.comparingInt(Improvement::question))
			.map(this::lever)
			.toList();
		return levers(Reach.ATTAINABLE, cheapest, changes, List.of());
	}

	/**
	 * Nothing opens the gate.
	 * @param best how things would stand if everything were improved
	 */
	Levers unattainable(Evaluation best, boolean proven) {
		Reach reach = (best.climb.levels[this.position] == Rule.OPEN) ? Reach.ANSWERS_MISSING : Reach.OUT_OF_REACH;
		return levers(reach, proven, List.of(), obstacles(best));
	}

	private List<Obstacle> obstacles(Evaluation best) {
		List<Obstacle> obstacles = new ArrayList<>();
		for (int l = 0; l <= this.position; l++) {
			Level each = this.compiled.catalogue().levels().get(l);
			for (int r = 0; r < each.requirements().size(); r++) {
				if (best.climb.requirements[l][r] != Rule.TRUE) {
					obstacles.add(new Obstacle(each.requirements().get(r).id(), each.requirements().get(r).text()));
				}
			}
		}
		for (int f = 0; f < this.compiled.catalogue().flags().size(); f++) {
			Flag flag = this.compiled.catalogue().flags().get(f);
			if (this.compiled.program().caps()[f] < this.position && best.facts.flags[f] != Rule.FALSE) {
				obstacles.add(new Obstacle(flag.id(), flag.title()));
			}
		}
		return obstacles;
	}

	private Levers levers(Reach reach, boolean cheapest, List<Lever> changes, List<Obstacle> obstacles) {
		double days = changes.stream().mapToDouble(Lever::days).sum();
		double weeks = changes.stream().mapToDouble(Lever::weeks).max().orElse(0);
		Text sentence = switch (reach) {
			case REACHED -> OutlookPhrases.reached(this.level.title());
			case ATTAINABLE -> OutlookPhrases.attainable(this.level.title(), changes.size(), days, weeks);
			case ANSWERS_MISSING -> OutlookPhrases.answersMissing(this.level.title(), texts(obstacles));
			case OUT_OF_REACH -> OutlookPhrases.outOfReach(this.level.title(), texts(obstacles));
		};
		return new Levers(this.level.id(), this.level.title(), reach, cheapest, days, weeks, changes, obstacles,
				sentence);
	}

	private static List<Text> texts(List<Obstacle> obstacles) {
		return obstacles.stream().map(Obstacle::text).toList();
	}

	private Lever lever(Improvement improvement) {
		Question question = this.compiled.layout().questions[improvement.question()];
		Text from = Objects.requireNonNull(this.inputs.answer(improvement.question()), "only answers are improved");
		Text to = Inputs.words(question, improvement.to());
		return new Lever(question.id(), question.label(), from, to, improvement.to(), improvement.days(),
				improvement.weeks(),
				OutlookPhrases.lever(question.label(), from, to, improvement.days(), improvement.weeks()));
	}

}
