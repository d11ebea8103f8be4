package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * What many doers say together. A question has an answer only when at least
 * {@value #FEWEST} gave one, so that nobody can be recognised by it; words are never put
 * together. Of options the one nearest to the mean of the points is taken, so that the
 * answer is one that can be given; of many options those that at least half chose; of
 * amounts the mean.
 */
final class Voices {

	static final int FEWEST = 3;

	/** Deliberately names no invitation: it would tell whose answer changed the mean. */
	private static final String TOGETHER = "invitations";

	private final Map<String, List<GivenAnswer>> byQuestion;

	Voices(Collection<Respondent> respondents) {
		this.byQuestion = respondents.stream()
			.flatMap((respondent) -> respondent.answers().stream())
			.collect(Collectors.groupingBy(GivenAnswer::question));
	}

	/**
	 * Those whose answers may be shown spread out: the first to submit, in threes.
	 * Whoever looks before and after one more has submitted learns nothing of that one.
	 */
	static List<Respondent> inThrees(List<Respondent> submitted) {
		return submitted.stream()
			.sorted(Comparator.comparing(Respondent::submittedAt, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Respondent::id))
			.limit(submitted.size() - submitted.size() % FEWEST)
			.toList();
	}

	/**
	 * The answer of all together; empty while there are too few.
	 */
	Optional<GivenAnswer> to(Question question, Instant now) {
		List<GivenAnswer> all = answers(question);
		List<Object> values = values(all);
		if (values.size() >= FEWEST) {
			return together(question, values).map((value) -> answer(question, AnswerState.ANSWERED, value, now));
		}
		return (values.isEmpty() && all.size() >= FEWEST) ? Optional.of(answer(question, state(all), null, now))
				: Optional.empty();
	}

	/**
	 * How the answers to a question are spread; empty while there are too few, and for
	 * words.
	 */
	Optional<Tally> tally(Question question) {
		List<GivenAnswer> all = answers(question);
		List<Object> values = values(all);
		return (values.size() < FEWEST || question.kind() == Kind.TEXT) ? Optional.empty()
				: Optional.of(Tally.of(question, all, values));
	}

	private List<GivenAnswer> answers(Question question) {
		return this.byQuestion.getOrDefault(question.id(), List.of());
	}

	private static List<Object> values(List<GivenAnswer> answers) {
		return answers.stream().flatMap((answer) -> Stream.ofNullable(answer.value())).toList();
	}

	private static GivenAnswer answer(Question question, AnswerState state, @Nullable Object value, Instant now) {
		return new GivenAnswer(question.id(), Perspective.DOERS, state, value, null, null, TOGETHER, now, null);
	}

	private static AnswerState state(List<GivenAnswer> all) {
		long notApplicable = all.stream().filter((answer) -> answer.state() == AnswerState.NOT_APPLICABLE).count();
		return (2 * notApplicable > all.size()) ? AnswerState.NOT_APPLICABLE : AnswerState.UNKNOWN;
	}

	private static Optional<Object> together(Question question, List<Object> values) {
		return switch (question.kind()) {
			case CHOICE, SCALE -> Optional.of(nearestToMean(question, values));
			case MULTI -> Optional.of(choicesOfHalf(question, values));
			case NUMBER -> Optional
				.of(values.stream().mapToDouble((value) -> ((Number) value).doubleValue()).average().orElseThrow());
			case TEXT -> Optional.empty();
		};
	}

	/** Of two equally near the more frequent, then the one that promises less. */
	private static Object nearestToMean(Question question, List<Object> values) {
		Map<Object, Long> votes = values.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		double mean = question.options()
			.stream()
			.mapToDouble((option) -> option.points() * votes.getOrDefault(option.id(), 0L))
			.sum() / values.size();
		return question.options()
			.stream()
			.min(Comparator.comparingDouble((Option option) -> Math.abs(option.points() - mean))
				.thenComparing((option) -> -votes.getOrDefault(option.id(), 0L))
				.thenComparingDouble(Option::points))
			.orElseThrow()
			.id();
	}

	private static List<String> choicesOfHalf(Question question, List<Object> values) {
		List<Option> chosen = question.options()
			.stream()
			.filter((option) -> 2 * votes(option, values) >= values.size())
			.toList();
		List<Option> compatible = (chosen.size() > 1) ? chosen.stream().filter((option) -> !option.exclusive()).toList()
				: chosen;
		return compatible.stream().map(Option::id).toList();
	}

	private static long votes(Option option, List<Object> values) {
		return values.stream().filter((value) -> value instanceof List<?> list && list.contains(option.id())).count();
	}

}
