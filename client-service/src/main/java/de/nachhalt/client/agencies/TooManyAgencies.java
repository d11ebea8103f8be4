package de.nachhalt.client.agencies;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The consultancy has as many agencies as any may.
 */
final class TooManyAgencies extends Refusal {

	TooManyAgencies(int most) {
		super(HttpStatus.CONFLICT, "too-many-agencies", List.of(), most);
	}

}
