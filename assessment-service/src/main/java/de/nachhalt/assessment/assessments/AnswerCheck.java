package de.nachhalt.assessment.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.AnswerProblem;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.http.FieldProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds answers against the catalogue and names the place of everything that does not
 * fit.
 */
@Component
class AnswerCheck {

	private static final int LONGEST_WORDS = 4_000;

	/**
	 * Lets answers through that fit.
	 * @throws AnswersRefused when one does not
	 */
	void require(CompiledCatalogue catalogue, List<AnswerRequest> answers) {
		List<FieldProblem> problems = new ArrayList<>();
		for (int i = 0; i < answers.size(); i++) {
			String path = "answers[%d].".formatted(i);
			problem(catalogue, answers.get(i)).map((problem) -> translate(path, problem)).ifPresent(problems::add);
		}
		if (!problems.isEmpty()) {
			throw new AnswersRefused(problems);
		}
	}

	private static FieldProblem translate(String path, AnswerProblem problem) {
		return new FieldProblem(path + problem.field(), problem.code(), problem.rejected());
	}

	/**
	 * Why an answer does not fit; empty when it does.
	 */
	static Optional<AnswerProblem> problem(CompiledCatalogue catalogue, AnswerRequest request) {
		Question question = catalogue.question(request.question());
		if (question == null) {
			return catalogue.problem(Answer.unknown(request.question(), request.perspective()));
		}
		if (!request.complete()) {
			return Optional.of(new AnswerProblem("value", "value-or-state", request.question()));
		}
		if (request.said() != AnswerState.ANSWERED) {
			return catalogue.problem(new Answer(question.id(), request.perspective(), request.said(), null, false));
		}
		@Nullable Value value = Values.read(question, request.plainValue()).orElse(null);
		if (value == null) {
			return Optional.of(new AnswerProblem("value", "wrong-kind-" + question.kind(), question.id()));
		}
		if (value instanceof Value.Words(String words) && words.length() > LONGEST_WORDS) {
			return Optional.of(new AnswerProblem("value", "words-too-long", Integer.toString(LONGEST_WORDS)));
		}
		return catalogue.problem(Answer.of(question.id(), request.perspective(), value));
	}

}
