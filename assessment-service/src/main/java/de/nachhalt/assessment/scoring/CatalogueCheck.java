package de.nachhalt.assessment.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.condition.Symbols;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Severity;

/**
 * What must hold in a catalogue besides its grammar: ids are unique and known, weights
 * sum to something, sizes are bounded.
 */
final class CatalogueCheck {

	private static final int MOST_QUESTIONS = 1_000;

	private static final int MOST_LEVELS = 60;

	private static final int MOST_CONDITIONS = 3_000;

	private static final int LONGEST_CONDITIONS = 100_000;

	private final Catalogue catalogue;

	private final Problems problems;

	private final QuestionCheck questions;

	private final Set<String> ids = new HashSet<>(Set.of(Symbols.TOTAL));

	CatalogueCheck(Catalogue catalogue, Problems problems) {
		this.catalogue = catalogue;
		this.problems = problems;
		this.questions = new QuestionCheck(problems);
	}

	/**
	 * Notes all problems.
	 * @return whether the catalogue is small enough to look any further
	 */
	boolean check() {
		List<Dimension> dimensions = this.catalogue.dimensions();
		this.problems.require(weight(dimensions) > 0, "dimensions", "weights-sum-to-nothing");
		this.problems.require(this.catalogue.doubt() >= 0 && this.catalogue.doubt() <= 1, "doubt", "share-range");
		for (int i = 0; i < dimensions.size(); i++) {
			dimension("dimensions[" + i + "]", dimensions.get(i), this.catalogue.aggregation());
		}
		levels();
		flags();
		delivery();
		return small();
	}

	private void dimension(String path, Dimension dimension, Aggregation above) {
		this.problems.unique(this.ids, path, dimension.id());
		this.problems.require(weight(dimension.weight()), path + ".weight", "weight-range");
		double below = dimension.questions().stream().mapToDouble(Question::weight).sum()
				+ weight(dimension.dimensions());
		this.problems.require(below > 0, path + (dimension.dimensions().isEmpty() ? ".questions" : ".dimensions"),
				"weights-sum-to-nothing");
		this.problems.require(dimension.aggregation() != Aggregation.SUM || above == Aggregation.SUM,
				path + ".aggregation", "sum-below-other");
		for (int i = 0; i < dimension.questions().size(); i++) {
			Question question = dimension.questions().get(i);
			String place = path + ".questions[" + i + "]";
			this.problems.unique(this.ids, place, question.id());
			this.problems.require(weight(question.weight()), place + ".weight", "weight-range");
			this.questions.check(place, question);
			target(place + ".against", question);
		}
		for (int i = 0; i < dimension.dimensions().size(); i++) {
			dimension(path + ".dimensions[" + i + "]", dimension.dimensions().get(i), dimension.aggregation());
		}
	}

	/**
	 * What is aimed at is a fact that is always asked, so that it is known as soon as it
	 * is answered.
	 */
	private void target(String path, Question question) {
		String against = question.against();
		if (against == null) {
			return;
		}
		Optional<Question> target = this.catalogue.questions().filter((each) -> each.id().equals(against)).findFirst();
		this.problems.require(target.isPresent(), path, "no-such-question", against);
		target.ifPresent(
				(found) -> this.problems.require(
						found.weight() == 0 && found.visibleWhen() == null && found.kind() != Kind.TEXT
								&& (found.kind() != Kind.NUMBER || !found.line().isEmpty()),
						path, "no-target", against));
	}

	private static double weight(List<Dimension> dimensions) {
		return dimensions.stream().mapToDouble(Dimension::weight).sum();
	}

	private void levels() {
		List<Level> levels = this.catalogue.levels();
		this.problems.require(!levels.isEmpty() && levels.size() <= MOST_LEVELS, "levels", "levels-count", MOST_LEVELS);
		this.problems.require(levels.isEmpty() || levels.getFirst().requirements().isEmpty(), "levels[0].requirements",
				"lowest-level-demands");
		Set<String> known = new HashSet<>();
		Set<String> requirements = new HashSet<>();
		for (int i = 0; i < levels.size(); i++) {
			String path = "levels[" + i + "]";
			this.problems.unique(known, path, levels.get(i).id());
			for (int r = 0; r < levels.get(i).requirements().size(); r++) {
				this.problems.unique(requirements, path + ".requirements[" + r + "]",
						levels.get(i).requirements().get(r).id());
			}
		}
	}

	private void flags() {
		Set<String> known = new HashSet<>();
		List<String> levels = this.catalogue.levels().stream().map(Level::id).toList();
		for (int i = 0; i < this.catalogue.flags().size(); i++) {
			Flag flag = this.catalogue.flags().get(i);
			String path = "flags[" + i + "]";
			boolean blocking = flag.severity() == Severity.BLOCKING;
			String caps = flag.caps();
			this.problems.unique(known, path, flag.id());
			this.problems.require(blocking == (caps != null), path + (blocking ? "" : ".caps"), "caps-when-blocking");
			this.problems.require(caps == null || levels.contains(caps), path + ".caps", "no-such-level",
					String.valueOf(caps), String.join(", ", levels));
		}
	}

	private void delivery() {
		List<DeliveryRule> rows = this.catalogue.delivery();
		for (int i = 0; i < rows.size(); i++) {
			for (int c = 0; c < rows.get(i).cites().size(); c++) {
				String id = rows.get(i).cites().get(c);
				this.problems.require(this.ids.contains(id), "delivery[" + i + "].cites[" + c + "]", "no-such-score",
						id);
			}
		}
		this.problems.require(!rows.isEmpty() && "true".equals(rows.getLast().when().source().strip()), "delivery",
				"no-last-row");
	}

	/**
	 * Bounds the work of compiling all conditions, whatever they are.
	 */
	private boolean small() {
		List<Expression> conditions = conditions().toList();
		boolean asked = this.catalogue.questions().count() <= MOST_QUESTIONS;
		boolean few = conditions.size() <= MOST_CONDITIONS;
		boolean brief = conditions.stream().mapToLong((each) -> each.source().length()).sum() <= LONGEST_CONDITIONS;
		this.problems.require(asked, "dimensions", "too-many-questions", MOST_QUESTIONS);
		this.problems.require(few, "", "too-many-conditions", MOST_CONDITIONS);
		this.problems.require(brief, "", "conditions-too-long", LONGEST_CONDITIONS);
		return asked && few && brief;
	}

	private Stream<Expression> conditions() {
		Planning planning = this.catalogue.planning();
		Stream<Requirement> requirements = Stream.concat(
				this.catalogue.levels().stream().flatMap((level) -> level.requirements().stream()),
				(planning != null) ? planning.unlock().stream() : Stream.of());
		return Stream
			.of(this.catalogue.questions().map(Question::visibleWhen), this.catalogue.flags().stream().map(Flag::when),
					this.catalogue.delivery().stream().map(DeliveryRule::when), requirements.map(Requirement::when))
			.flatMap((stream) -> stream)
			.flatMap(Stream::ofNullable);
	}

	private static boolean weight(double weight) {
		return weight >= 0 && weight < 1e9;
	}

}
