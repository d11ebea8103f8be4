package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * Where an interview stands.
 *
 * @param hidden ids of questions not to be asked, because other answers rule them out
 */
public record Standpoint(Progress progress, List<String> hidden) {

	public Standpoint {
		hidden = List.copyOf(hidden);
	}

	/**
	 * Whether a question is to be asked, as far as can be told.
	 */
	static boolean asked(Evaluation evaluation, int question) {
		return evaluation.visible[question] != Rule.FALSE;
	}

	static Standpoint of(Question[] questions, AnswerSheet sheet, Evaluation evaluation) {
		List<String> hidden = new ArrayList<>();
		int answered = 0;
		for (int i = 0; i < questions.length; i++) {
			if (!asked(evaluation, i)) {
				hidden.add(questions[i].id());
			}
			else if (!sheet.statements[i].answers().isEmpty()) {
				answered++;
			}
		}
		return new Standpoint(new Progress(answered, questions.length - hidden.size()), hidden);
	}

}
