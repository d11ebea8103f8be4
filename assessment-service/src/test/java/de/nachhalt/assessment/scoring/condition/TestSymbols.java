package de.nachhalt.assessment.scoring.condition;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A small world of names: three questions, a dimension, a flag, three levels.
 */
class TestSymbols implements Symbols {

	static final int QUANTITIES = 6 + PlanFact.values().length;

	static final List<String> LEVELS = List.of("leave", "listen", "groundwork");

	static final List<String> ENGAGEMENTS = List.of("introduction", "campaign", "both");

	private static final List<Question> QUESTIONS = List.of(question("choice", Kind.CHOICE, 0),
			question("multi", Kind.MULTI, 0), question("number", Kind.NUMBER, 0));

	@Override
	public @Nullable Question question(String id) {
		if ("q".equals(id)) {
			return question("q", Kind.CHOICE, 1);
		}
		return QUESTIONS.stream().filter((question) -> question.id().equals(id)).findFirst().orElse(null);
	}

	@Override
	public int answer(String question) {
		return List.of("choice", "multi", "number").indexOf(question);
	}

	@Override
	public int score(String id) {
		return List.of("q", "d", "total").indexOf(id);
	}

	@Override
	public int coverage(String id) {
		return "d".equals(id) ? 3 : -1;
	}

	@Override
	public int gap(String question) {
		return "q".equals(question) ? 4 : -1;
	}

	@Override
	public int amount(String question) {
		return 5;
	}

	@Override
	public int plan(PlanFact fact) {
		return 6 + fact.ordinal();
	}

	@Override
	public List<String> flags() {
		return List.of("f");
	}

	@Override
	public List<String> levels() {
		return LEVELS;
	}

	@Override
	public List<String> engagements() {
		return ENGAGEMENTS;
	}

	private static Question question(String id, Kind kind, double weight) {
		Text text = new Text(id, id);
		List<Option> options = (kind == Kind.NUMBER) ? List.of()
				: List.of(option("none", 0), option("some", 50), option("all", 100));
		return new Question(id, text, text, null, kind, List.of(Perspective.CONSULTANT), weight, false, null, null,
				null, options, List.of());
	}

	private static Option option(String id, double points) {
		return new Option(id, new Text(id, id), points, false, null);
	}

}
