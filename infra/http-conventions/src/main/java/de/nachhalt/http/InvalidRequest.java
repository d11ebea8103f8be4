package de.nachhalt.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * The request is not of the shape that was agreed; names every field at fault.
 */
public final class InvalidRequest extends Refusal {

	public InvalidRequest(List<FieldProblem> fields) {
		super(HttpStatus.BAD_REQUEST, "invalid-request", fields);
	}

	public InvalidRequest(FieldProblem field) {
		this(List.of(field));
	}

}
