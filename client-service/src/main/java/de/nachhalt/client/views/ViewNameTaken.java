package de.nachhalt.client.views;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * One of the person's views bears this name already.
 */
final class ViewNameTaken extends Refusal {

	ViewNameTaken() {
		super(HttpStatus.CONFLICT, "view-name-taken", List.of(new FieldProblem("name", "view-name-taken")));
	}

}
