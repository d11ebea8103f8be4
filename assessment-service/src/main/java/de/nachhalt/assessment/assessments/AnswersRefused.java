package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Answers that do not fit the catalogue. None of them was taken.
 */
final class AnswersRefused extends Refusal {

	AnswersRefused(List<FieldProblem> problems) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "answers-refused", problems);
	}

}
