package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer fits its question.
 */
final class AnswerCheck {

	private static final String VALUE = "value";

	private AnswerCheck() {
	}

	static Optional<AnswerProblem> problem(@Nullable Question question, Answer answer) {
		if (question == null) {
			return Optional.of(new AnswerProblem("question", "unknown-question", answer.question()));
		}
		if (!question.perspectives().contains(answer.perspective())) {
			return Optional
				.of(new AnswerProblem("perspective", "perspective-not-asked", answer.perspective().toString()));
		}
		if (answer.state() == AnswerState.NOT_APPLICABLE && !question.notApplicableAllowed()) {
			return Optional.of(new AnswerProblem("state", "not-applicable-not-allowed", answer.state().toString()));
		}
		Value value = answer.value();
		return (value != null) ? value(question, value) : Optional.empty();
	}

	private static Optional<AnswerProblem> value(Question question, Value value) {
		return switch (value) {
			case Value.Choice(String option) ->
				question.kind().single() ? option(question, option) : wrongKind(question);
			case Value.Choices(List<String> options) ->
				(question.kind() == Kind.MULTI) ? options(question, options) : wrongKind(question);
			case Value.Amount(double amount) -> amount(question, amount);
			case Value.Words words -> (question.kind() == Kind.TEXT) ? Optional.empty() : wrongKind(question);
		};
	}

	private static Optional<AnswerProblem> option(Question question, String option) {
		return (question.indexOf(option) >= 0) ? Optional.empty()
				: Optional.of(new AnswerProblem(VALUE, "unknown-option", option));
	}

	private static Optional<AnswerProblem> options(Question question, List<String> options) {
		for (String option : options) {
			Optional<AnswerProblem> problem = option(question, option);
			if (problem.isPresent()) {
				return problem;
			}
		}
		boolean exclusive = question.options()
			.stream()
			.filter(Option::exclusive)
			.anyMatch((option) -> options.contains(option.id()));
		return (exclusive && options.size() > 1)
				? Optional.of(new AnswerProblem(VALUE, "exclusive-option", String.join(", ", options)))
				: Optional.empty();
	}

	private static Optional<AnswerProblem> amount(Question question, double amount) {
		if (question.kind() != Kind.NUMBER) {
			return wrongKind(question);
		}
		return (Double.isFinite(amount) && amount >= 0) ? Optional.empty()
				: Optional.of(new AnswerProblem(VALUE, "number-out-of-range", Double.toString(amount)));
	}

	private static Optional<AnswerProblem> wrongKind(Question question) {
		return Optional.of(new AnswerProblem(VALUE, "wrong-kind", question.kind().toString()));
	}

}
