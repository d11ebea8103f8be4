package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A consultancy has as many catalogues as it may have.
 */
final class TooManyCatalogues extends Refusal {

	TooManyCatalogues(int most) {
		super(HttpStatus.CONFLICT, "too-many-catalogues", List.of(), most);
	}

}
