package de.nachhalt.report.shares;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A report has as many links as it may have.
 */
final class TooManyShares extends Refusal {

	TooManyShares(int most) {
		super(HttpStatus.CONFLICT, "too-many-shares", List.of(), most);
	}

}
