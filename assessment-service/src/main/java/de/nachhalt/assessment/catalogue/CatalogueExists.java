package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There is a draft of this version already, with other content.
 */
final class CatalogueExists extends Refusal {

	CatalogueExists() {
		super(HttpStatus.CONFLICT, "catalogue-exists", List.of());
	}

}
