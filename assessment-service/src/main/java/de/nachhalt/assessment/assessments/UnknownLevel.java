package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The catalogue of the assessment has no such level.
 */
final class UnknownLevel extends Refusal {

	UnknownLevel(String level) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-level",
				List.of(new FieldProblem("level", "unknown-level", level)));
	}

}
