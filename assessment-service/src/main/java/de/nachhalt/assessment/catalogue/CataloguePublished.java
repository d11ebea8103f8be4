package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A published version never changes; a change makes a new version.
 */
final class CataloguePublished extends Refusal {

	CataloguePublished() {
		super(HttpStatus.CONFLICT, "catalogue-published", List.of());
	}

}
