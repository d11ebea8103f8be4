package de.nachhalt.assessment.invitations;

import java.util.List;
import java.util.OptionalDouble;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of doers to one question are spread.
 *
 * @param answered how many gave a value
 * @param mean of amounts; null for options
 */
record Tally(String question, int answered, int unknown, int notApplicable, List<Votes> votes, @Nullable Double mean) {

	static Tally of(Question question, List<GivenAnswer> all, List<Object> values) {
		OptionalDouble mean = values.stream()
			.filter(Number.class::isInstance)
			.mapToDouble((value) -> ((Number) value).doubleValue())
			.average();
		return new Tally(question.id(), values.size(), count(all, AnswerState.UNKNOWN),
				count(all, AnswerState.NOT_APPLICABLE),
				question.options().stream().map((option) -> Votes.of(option, values)).toList(),
				mean.isPresent() ? mean.getAsDouble() : null);
	}

	private static int count(List<GivenAnswer> answers, AnswerState state) {
		return (int) answers.stream().filter((answer) -> answer.state() == state).count();
	}

	/**
	 * How many chose one option.
	 */
	record Votes(String option, int count) {

		static Votes of(Option option, List<Object> values) {
			return new Votes(option.id(), (int) values.stream().filter((value) -> chose(option, value)).count());
		}

		private static boolean chose(Option option, Object value) {
			return option.id().equals(value) || value instanceof List<?> several && several.contains(option.id());
		}

	}

}
