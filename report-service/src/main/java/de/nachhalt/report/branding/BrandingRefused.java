package de.nachhalt.report.branding;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Documents cannot look like that.
 */
final class BrandingRefused extends Refusal {

	BrandingRefused(List<FieldProblem> fields) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "branding-refused", fields);
	}

	BrandingRefused(FieldProblem field) {
		this(List.of(field));
	}

}
