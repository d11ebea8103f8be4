package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.nachhalt.assessment.scoring.condition.Symbols;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Severity;

/**
 * What must hold in a catalogue besides its grammar: ids are unique and known, weights
 * sum to something, points stay between 0 and 100.
 */
final class CatalogueCheck {

	private static final int MOST_QUESTIONS = 1_000;

	private static final int MOST_OPTIONS = 60;

	private static final int MOST_LEVELS = 60;

	private static final double FULL = 100;

	private final Catalogue catalogue;

	private final Map<String, Place> places;

	private final List<CatalogueProblem> problems = new ArrayList<>();

	private final Set<String> ids = new HashSet<>(Set.of(Symbols.TOTAL));

	CatalogueCheck(Catalogue catalogue, Map<String, Place> places) {
		this.catalogue = catalogue;
		this.places = places;
	}

	List<CatalogueProblem> problems() {
		require(this.catalogue.questions().count() <= MOST_QUESTIONS, "", "more than 1,000 questions");
		require(this.catalogue.dimensions().stream().mapToDouble(Dimension::weight).sum() > 0, "",
				"the weights of the dimensions sum to nothing");
		require(this.catalogue.doubt() >= 0 && this.catalogue.doubt() <= 1, "", "doubt is a probability, 0 to 1");
		this.catalogue.dimensions().forEach(this::dimension);
		levels();
		this.catalogue.flags().forEach(this::flag);
		delivery();
		return this.problems;
	}

	private void dimension(Dimension dimension) {
		unique(dimension.id());
		require(weight(dimension.weight()), dimension.id(), "a weight is a number from 0 on");
		require(dimension.questions().stream().mapToDouble(Question::weight).sum() > 0, dimension.id(),
				"the weights of its questions sum to nothing");
		require(dimension.aggregation() != Aggregation.SUM || this.catalogue.aggregation() == Aggregation.SUM,
				dimension.id(), "a sum has no common scale with other scores; the total must be a sum as well");
		dimension.questions().forEach(this::question);
	}

	private void question(Question question) {
		String id = question.id();
		unique(id);
		require(weight(question.weight()), id, "a weight is a number from 0 on");
		require(!question.perspectives().isEmpty(), id, "nobody is asked; name at least one perspective");
		require(question.kind() != Kind.TEXT || question.weight() == 0, id,
				"words are not scored; a question of kind text has weight 0");
		options(question);
		line(question);
	}

	private void options(Question question) {
		String id = question.id();
		if (!question.kind().listed()) {
			require(question.options().isEmpty(), id, "only choice, scale and multi have options");
			return;
		}
		require(question.options().size() >= 2 && question.options().size() <= MOST_OPTIONS, id,
				"needs 2 to 60 options");
		require(question.options().stream().map(Option::id).distinct().count() == question.options().size(), id,
				"two options have the same id");
		require(question.options().stream().allMatch((option) -> option.points() >= 0 && option.points() <= FULL), id,
				"points lie between 0 and 100");
	}

	private void line(Question question) {
		List<Breakpoint> line = question.line();
		String id = question.id();
		if (question.kind() != Kind.NUMBER) {
			require(line.isEmpty(), id, "only a question of kind number has a line of points");
			return;
		}
		require(question.weight() == 0 || line.size() >= 2, id,
				"needs at least two breakpoints, or weight 0 when it is not scored");
		for (int i = 0; i < line.size(); i++) {
			require(line.get(i).points() >= 0 && line.get(i).points() <= FULL, id, "points lie between 0 and 100");
			require(i == 0 || line.get(i).at() > line.get(i - 1).at(), id, "breakpoints must ascend");
		}
	}

	private void levels() {
		List<Level> levels = this.catalogue.levels();
		require(!levels.isEmpty() && levels.size() <= MOST_LEVELS, "", "needs 1 to 60 levels");
		require(levels.isEmpty() || levels.getFirst().requirements().isEmpty(), "",
				"the lowest level demands nothing, so that every client has one");
		Set<String> known = new HashSet<>();
		Set<String> requirements = new HashSet<>();
		for (Level level : levels) {
			require(known.add(level.id()), level.id(), "two levels have this id");
			level.requirements()
				.forEach((requirement) -> require(requirements.add(requirement.id()), requirement.id(),
						"two requirements have this id"));
		}
	}

	private void flag(Flag flag) {
		boolean blocking = flag.severity() == Severity.BLOCKING;
		require(blocking == (flag.caps() != null), flag.id(),
				"a blocking flag, and no other, says at which level it caps");
		require(flag.caps() == null
				|| this.catalogue.levels().stream().anyMatch((level) -> level.id().equals(flag.caps())), flag.id(),
				"caps at a level that does not exist");
		require(this.catalogue.flags().stream().filter((other) -> other.id().equals(flag.id())).count() == 1, flag.id(),
				"two flags have this id");
	}

	private void delivery() {
		List<DeliveryRule> rows = this.catalogue.delivery();
		rows.forEach((row) -> row.cites()
			.forEach((id) -> require(this.ids.contains(id), id, "cited in the delivery table but not there")));
		require(!rows.isEmpty() && "true".equals(rows.getLast().when().source().strip()), "",
				"the last row of the delivery table must be 'true', so that there is always an answer");
	}

	private void unique(String id) {
		require(this.ids.add(id), id, "another question or dimension has this id");
	}

	private static boolean weight(double weight) {
		return weight >= 0 && weight < 1e9;
	}

	private void require(boolean holds, String id, String message) {
		if (!holds) {
			Place place = this.places.getOrDefault(id, Place.UNKNOWN);
			String subject = id.isEmpty() ? "" : "'" + id + "': ";
			this.problems.add(new CatalogueProblem(place.line(), place.column(), subject + message));
		}
	}

}
