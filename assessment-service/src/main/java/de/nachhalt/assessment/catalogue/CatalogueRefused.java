package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Position;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A file that is no catalogue in order. Names everything that is wrong, with line and
 * column.
 */
final class CatalogueRefused extends Refusal {

	CatalogueRefused(InvalidCatalogue fault) {
		this(fault.problems().stream().map(CatalogueRefused::field).toList());
	}

	CatalogueRefused(FieldProblem problem) {
		this(List.of(problem));
	}

	private CatalogueRefused(List<FieldProblem> problems) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "catalogue-refused", problems);
	}

	private static FieldProblem field(CatalogueProblem problem) {
		return new FieldProblem(problem.field(), problem.code(), problem.arguments(),
				(problem.line() > 0) ? new Position(problem.line(), problem.column()) : null);
	}

}
