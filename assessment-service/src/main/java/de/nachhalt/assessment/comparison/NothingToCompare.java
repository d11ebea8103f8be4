package de.nachhalt.assessment.comparison;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There are no two cycles, the one before the other.
 */
final class NothingToCompare extends Refusal {

	NothingToCompare() {
		super(HttpStatus.CONFLICT, "nothing-to-compare", List.of());
	}

}
