package de.nachhalt.assessment.comparison;

import java.util.Map;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.Standing;
import de.nachhalt.assessment.scoring.result.DimensionScore;
import de.nachhalt.assessment.scoring.result.QuestionScore;
import de.nachhalt.assessment.scoring.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A result by the ids in it.
 */
final class Scores {

	private final Result result;

	private final Map<String, DimensionScore> dimensions = new TreeMap<>();

	private final Map<String, QuestionScore> questions = new TreeMap<>();

	Scores(Result result) {
		this.result = result;
		for (DimensionScore dimension : result.dimensions()) {
			this.dimensions.put(dimension.id(), dimension);
			dimension.questions().forEach((question) -> this.questions.put(question.id(), question));
		}
	}

	String level() {
		return this.result.level().reached();
	}

	@Nullable Double total() {
		return this.result.total().score();
	}

	@Nullable Double dimension(String id) {
		DimensionScore dimension = this.dimensions.get(id);
		return (dimension != null) ? dimension.score() : null;
	}

	@Nullable Double question(String id) {
		QuestionScore question = this.questions.get(id);
		return (question != null) ? question.score() : null;
	}

	boolean answered(String id) {
		QuestionScore question = this.questions.get(id);
		return question != null && question.state() == Standing.ANSWERED;
	}

}
