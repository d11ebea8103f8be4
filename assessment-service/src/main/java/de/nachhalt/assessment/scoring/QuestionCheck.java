package de.nachhalt.assessment.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * What must hold within one question: what it is answered with fits its kind.
 */
final class QuestionCheck {

	private static final int LEAST_OPTIONS = 2;

	private static final int MOST_OPTIONS = 60;

	private final Problems problems;

	QuestionCheck(Problems problems) {
		this.problems = problems;
	}

	void check(String path, Question question) {
		this.problems.require(!question.perspectives().isEmpty(), path + ".ask", "nobody-asked");
		this.problems.require(question.kind() != Kind.TEXT || question.weight() == 0, path + ".weight",
				"words-not-scored");
		options(path + ".options", question);
		line(path + ".line", question);
	}

	private void options(String path, Question question) {
		List<Option> options = question.options();
		if (!question.kind().listed()) {
			this.problems.require(options.isEmpty(), path, "options-not-asked", question.kind().toString());
			return;
		}
		this.problems.require(options.size() >= LEAST_OPTIONS && options.size() <= MOST_OPTIONS, path, "options-count",
				LEAST_OPTIONS, MOST_OPTIONS);
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < options.size(); i++) {
			Option option = options.get(i);
			String place = path + "[" + i + "]";
			this.problems.unique(ids, place, option.id());
			this.problems.require(Points.within(option.points()), place + ".points", "points-range");
		}
	}

	private void line(String path, Question question) {
		List<Breakpoint> line = question.line();
		if (question.kind() != Kind.NUMBER) {
			this.problems.require(line.isEmpty(), path, "line-not-asked", question.kind().toString());
			return;
		}
		this.problems.require(question.weight() == 0 || line.size() >= 2, path, "line-too-short");
		for (int i = 0; i < line.size(); i++) {
			String place = path + "[" + i + "]";
			this.problems.require(Points.within(line.get(i).points()), place + ".points", "points-range");
			this.problems.require(i == 0 || line.get(i).at() > line.get(i - 1).at(), place + ".at",
					"line-not-ascending");
		}
	}

}
