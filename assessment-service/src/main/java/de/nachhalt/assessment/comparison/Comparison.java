package de.nachhalt.assessment.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.comparison.ComparisonResponse.DimensionChange;
import de.nachhalt.assessment.comparison.ComparisonResponse.LevelChange;
import de.nachhalt.assessment.comparison.ComparisonResponse.QuestionChange;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.result.Result;

/**
 * Holds two cycles against each other. The earlier answers are scored with the later
 * catalogue, too: from before to there the catalogue changed, from there to after the
 * client did.
 */
final class Comparison {

	private final Assessment from;

	private final Assessment to;

	private final CompiledCatalogue earlier;

	private final CompiledCatalogue later;

	private final Scores before;

	private final Scores between;

	private final Scores after;

	private final Map<String, Recheck> rechecks = new TreeMap<>();

	Comparison(Side from, Side to, Result between) {
		this.from = from.assessment();
		this.to = to.assessment();
		this.earlier = from.catalogue();
		this.later = to.catalogue();
		this.before = new Scores(from.result());
		this.between = new Scores(between);
		this.after = new Scores(to.result());
		Stream.concat(this.from.answers().stream(), this.to.answers().stream())
			.forEach((answer) -> this.rechecks.computeIfAbsent(answer.question(),
					(question) -> Recheck.of(question, this.from, this.to)));
	}

	/**
	 * One of the two.
	 *
	 * @param catalogue its own
	 * @param result with its own catalogue
	 */
	record Side(Assessment assessment, CompiledCatalogue catalogue, Result result) {
	}

	LevelChange level() {
		return new LevelChange(this.before.level(), this.between.level(), this.after.level());
	}

	ScoreChange total() {
		double answered = 0;
		double unseen = 0;
		for (Dimension dimension : this.later.catalogue().dimensions()) {
			if (this.after.dimension(dimension.id()) != null) {
				answered += dimension.weight();
				unseen += dimension.weight() * notRechecked(dimension);
			}
		}
		return ScoreChange.of(this.before.total(), this.between.total(), this.after.total(),
				(answered > 0) ? unseen / answered : 0);
	}

	List<DimensionChange> dimensions() {
		return this.later.catalogue()
			.allDimensions()
			.map((dimension) -> new DimensionChange(dimension.id(), dimension.title(),
					ScoreChange.of(this.before.dimension(dimension.id()), this.between.dimension(dimension.id()),
							this.after.dimension(dimension.id()), notRechecked(dimension))))
			.toList();
	}

	private double notRechecked(Dimension dimension) {
		double answered = 0;
		double unseen = 0;
		for (Question question : dimension.all().flatMap((each) -> each.questions().stream()).toList()) {
			if (this.after.answered(question.id())) {
				answered += question.weight();
				unseen += (this.rechecks.get(question.id()) == Recheck.CARRIED) ? question.weight() : 0;
			}
		}
		return (answered > 0) ? unseen / answered : 0;
	}

	/**
	 * In the order of the later catalogue; those that only the earlier one had come last.
	 */
	List<QuestionChange> questions() {
		Stream<Question> gone = this.earlier.catalogue()
			.questions()
			.filter((question) -> this.later.question(question.id()) == null);
		return Stream.concat(this.later.catalogue().questions(), gone)
			.filter((question) -> this.rechecks.containsKey(question.id()))
			.map((question) -> new QuestionChange(question.id(), question.label(), this.between.question(question.id()),
					this.after.question(question.id()), this.rechecks.getOrDefault(question.id(), Recheck.UNANSWERED)))
			.toList();
	}

	/**
	 * How many of the questions answered now nobody has looked at again.
	 */
	Unseen unseen() {
		long carried = this.rechecks.values().stream().filter((recheck) -> recheck == Recheck.CARRIED).count();
		long gone = this.rechecks.values().stream().filter((recheck) -> recheck == Recheck.GONE).count();
		return new Unseen((int) carried, (int) (this.rechecks.size() - gone));
	}

	record Unseen(int carried, int answered) {
	}

}
