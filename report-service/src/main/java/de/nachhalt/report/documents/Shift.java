package de.nachhalt.report.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Flag;
import de.nachhalt.report.result.AssessmentResult.Gap;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.AssessmentResult.Requirement;
import de.nachhalt.report.result.Verdict;

/**
 * What changed between two cycles.
 *
 * @param met requirements met now and not before
 * @param lost requirements met before and not now
 * @param better answers worth more than before, the largest step first
 * @param worse answers worth less than before, the largest step first
 * @param settled warning signs and perception gaps that are gone
 * @param arisen warning signs and perception gaps that are new
 */
record Shift(List<String> met, List<String> lost, List<Moved> better, List<Moved> worse, List<String> settled,
		List<String> arisen) {

	/** Smaller steps are no change worth a line. */
	private static final double STEP = 5;

	static Shift between(AssessmentResult before, AssessmentResult after, Wording words) {
		List<Moved> moved = moved(before, after, words);
		return new Shift(requirements(before, after, words), requirements(after, before, words),
				moved.stream().filter((each) -> each.by() > 0).toList(),
				moved.stream().filter((each) -> each.by() < 0).toList(), talks(after, before, words),
				talks(before, after, words));
	}

	boolean nothing() {
		return Stream.of(this.met, this.lost, this.better, this.worse, this.settled, this.arisen)
			.allMatch(List::isEmpty);
	}

	private static List<String> requirements(AssessmentResult without, AssessmentResult with, Wording words) {
		Map<String, Verdict> known = without.requirements()
			.stream()
			.collect(Collectors.toMap(Requirement::id, Requirement::verdict, (one, other) -> one));
		return with.requirements()
			.stream()
			.filter((requirement) -> requirement.verdict() == Verdict.TRUE && known.containsKey(requirement.id())
					&& known.get(requirement.id()) != Verdict.TRUE)
			.map((requirement) -> words.levelTitle(with, requirement.level()) + ": "
					+ words.withoutVerdict(words.of(requirement.sentence())))
			.toList();
	}

	private static List<Moved> moved(AssessmentResult before, AssessmentResult after, Wording words) {
		Map<String, Question> known = questions(before)
			.collect(Collectors.toMap(Question::id, Function.identity(), (one, other) -> one));
		return questions(after)
			.flatMap((question) -> Optional.ofNullable(known.get(question.id()))
				.flatMap((earlier) -> Moved.of(earlier, question, words))
				.stream())
			.filter((each) -> Math.abs(each.by()) >= STEP)
			.sorted(Comparator.comparingDouble((Moved each) -> -Math.abs(each.by())))
			.toList();
	}

	private static Stream<Question> questions(AssessmentResult result) {
		return result.dimensions().stream().flatMap((dimension) -> dimension.questions().stream());
	}

	/**
	 * Warning signs and gaps of one result that the other does not have.
	 */
	private static List<String> talks(AssessmentResult without, AssessmentResult with, Wording words) {
		List<String> flags = without.flags().stream().filter(Shift::up).map(Flag::id).toList();
		List<String> gaps = without.gaps().stream().map(Gap::question).toList();
		return Stream
			.concat(with.flags()
				.stream()
				.filter((flag) -> up(flag) && !flags.contains(flag.id()))
				.map((flag) -> words.say("progress.flag", words.of(flag.title()))),
					with.gaps()
						.stream()
						.filter((gap) -> !gaps.contains(gap.question()))
						.map((gap) -> words.say("progress.gap", words.of(gap.text()), words.points(gap.points()))))
			.toList();
	}

	private static boolean up(Flag flag) {
		return flag.verdict() == Verdict.TRUE;
	}

	/**
	 * An answer worth more or less than before.
	 */
	record Moved(String text, String from, String to, String change, double by) {

		static Optional<Moved> of(Question before, Question after, Wording words) {
			Double from = before.score();
			Double to = after.score();
			if (from == null || to == null) {
				return Optional.empty();
			}
			return Optional.of(new Moved(words.of(after.text()), words.points(from.doubleValue()),
					words.points(to.doubleValue()), words.change(from, to), to - from));
		}

	}

}
