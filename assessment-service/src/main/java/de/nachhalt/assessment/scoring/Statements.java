package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * All answers to one question, and the rule that makes one of them: a consultant's
 * answer, being validated, wins; without one the others count together.
 *
 * @param answers in the order of the perspectives
 */
record Statements(Question question, List<Answer> answers) {

	Statements {
		answers = answers.stream().sorted(Comparator.comparing(Answer::perspective)).toList();
	}

	static Statements none(Question question) {
		return new Statements(question, List.of());
	}

	/**
	 * The answers with a value that count.
	 */
	List<Answer> counting() {
		List<Answer> counting = new ArrayList<>();
		for (Answer answer : this.answers) {
			if (answer.perspective() == Perspective.CONSULTANT && answer.state() != AnswerState.UNKNOWN) {
				return (answer.value() != null) ? List.of(answer) : List.of();
			}
			if (answer.value() != null) {
				counting.add(answer);
			}
		}
		return counting;
	}

	Standing standing() {
		if (!counting().isEmpty()) {
			return Standing.ANSWERED;
		}
		if (said(Perspective.CONSULTANT, AnswerState.NOT_APPLICABLE) || othersAllSayNotApplicable()) {
			return Standing.NOT_APPLICABLE;
		}
		boolean unknown = this.answers.stream().anyMatch((answer) -> answer.state() == AnswerState.UNKNOWN);
		return unknown ? Standing.UNKNOWN : Standing.MISSING;
	}

	private boolean othersAllSayNotApplicable() {
		List<Perspective> others = this.question.perspectives()
			.stream()
			.filter((perspective) -> perspective != Perspective.CONSULTANT)
			.toList();
		return !others.isEmpty()
				&& others.stream().allMatch((perspective) -> said(perspective, AnswerState.NOT_APPLICABLE));
	}

	private boolean said(Perspective perspective, AnswerState state) {
		return this.answers.stream()
			.anyMatch((answer) -> answer.perspective() == perspective && answer.state() == state);
	}

	boolean evidenced() {
		return this.answers.stream().anyMatch(Answer::evidenced);
	}

}
