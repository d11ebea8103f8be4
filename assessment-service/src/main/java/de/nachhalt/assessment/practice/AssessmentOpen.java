package de.nachhalt.assessment.practice;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Only what is completed is compared with others.
 */
final class AssessmentOpen extends Refusal {

	AssessmentOpen() {
		super(HttpStatus.CONFLICT, "assessment-open", List.of());
	}

}
