package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * An order for what does not exist.
 */
final class OrderRefused extends Refusal {

	OrderRefused(List<FieldProblem> problems) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "report-order-refused", problems);
	}

}
