package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * What one answer means to the evaluation.
 *
 * @param points not-a-number for words and unscored amounts
 * @param bits the options chosen
 * @param amount not-a-number unless a number was asked for
 */
record Said(double points, long bits, double amount) {

	static Said of(Question question, Answer answer) {
		Value value = answer.value();
		if (value == null) {
			throw new IllegalStateException("only answers with a value count");
		}
		return of(question, value);
	}

	static Said of(Question question, Value value) {
		return new Said(Points.of(question, value), bits(question, value),
				(value instanceof Value.Amount(double amount)) ? amount : Double.NaN);
	}

	private static long bits(Question question, Value value) {
		return switch (value) {
			case Value.Choice(String option) -> 1L << question.indexOf(option);
			case Value.Choices(List<String> options) ->
				options.stream().mapToLong((option) -> 1L << question.indexOf(option)).reduce(0, (a, b) -> a | b);
			case Value.Amount amount -> 0;
			case Value.Words words -> 0;
		};
	}

}
