package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Between the plain values that are sent and stored and the engine's: what a text means
 * depends on the question's kind.
 */
final class Values {

	private Values() {
	}

	/**
	 * The engine's value; empty when the question's kind takes none of this shape.
	 */
	static Optional<Value> read(Question question, @Nullable Object value) {
		return switch (value) {
			case String words when question.kind() == Kind.TEXT -> Optional.of(new Value.Words(words));
			case String option when question.kind().single() -> Optional.of(new Value.Choice(option));
			case Number amount when question.kind() == Kind.NUMBER ->
				Optional.of(new Value.Amount(amount.doubleValue()));
			case List<?> options when question.kind() == Kind.MULTI
					&& options.stream().allMatch(String.class::isInstance) ->
				Optional.of(new Value.Choices(options.stream().map(String.class::cast).toList()));
			case null, default -> Optional.empty();
		};
	}

	/**
	 * The value as it is sent and stored.
	 */
	static Object plain(Value value) {
		return switch (value) {
			case Value.Choice(String option) -> option;
			case Value.Choices(List<String> options) -> options;
			case Value.Amount(double amount) -> amount;
			case Value.Words(String words) -> words;
		};
	}

	/**
	 * The engine's answer; empty for a question that the catalogue no longer has.
	 */
	static Optional<Answer> answer(@Nullable Question question, GivenAnswer given) {
		if (question == null) {
			return Optional.empty();
		}
		String evidence = given.evidence();
		Value value = (given.state() == AnswerState.ANSWERED) ? read(question, given.value()).orElse(null) : null;
		AnswerState state = (value == null && given.state() == AnswerState.ANSWERED) ? AnswerState.UNKNOWN
				: given.state();
		return Optional.of(new Answer(given.question(), given.perspective(), state, value,
				evidence != null && !evidence.isBlank()));
	}

}
