package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.assessment.scoring.runway.PlanProblem;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A plan that names what the catalogue, or the plan itself, does not know.
 */
final class PlanRefused extends Refusal {

	PlanRefused(List<PlanProblem> problems) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "plan-refused",
				problems.stream()
					.map((problem) -> new FieldProblem(problem.field(), problem.code(), problem.rejected()))
					.toList());
	}

}
