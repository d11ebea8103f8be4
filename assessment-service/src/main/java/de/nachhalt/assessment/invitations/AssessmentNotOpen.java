package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Nobody is invited to an assessment that takes no more answers.
 */
final class AssessmentNotOpen extends Refusal {

	AssessmentNotOpen() {
		super(HttpStatus.CONFLICT, "assessment-completed", List.of());
	}

}
