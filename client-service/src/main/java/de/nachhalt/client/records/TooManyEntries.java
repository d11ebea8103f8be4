package de.nachhalt.client.records;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A client has as many things of a kind as it may have.
 */
public final class TooManyEntries extends Refusal {

	public TooManyEntries(int most) {
		super(HttpStatus.CONFLICT, "too-many-entries", List.of(), most);
	}

}
