package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There is no such catalogue to assess with.
 */
final class UnknownCatalogue extends Refusal {

	UnknownCatalogue() {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-catalogue",
				List.of(new FieldProblem("catalogue", "unknown-catalogue")));
	}

}
