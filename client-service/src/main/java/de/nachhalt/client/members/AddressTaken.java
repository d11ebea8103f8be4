package de.nachhalt.client.members;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There is an account with this address, here or at another consultancy; which of them is
 * not told.
 */
final class AddressTaken extends Refusal {

	AddressTaken() {
		super(HttpStatus.CONFLICT, "address-taken", List.of(new FieldProblem("email", "address-taken")));
	}

}
