package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * What was submitted takes no more answers.
 */
final class QuestionnaireSubmitted extends Refusal {

	QuestionnaireSubmitted() {
		super(HttpStatus.CONFLICT, "questionnaire-submitted", List.of());
	}

}
