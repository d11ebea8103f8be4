package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The token names neither a consultancy nor an agency.
 */
public final class ConsultancyMissing extends Refusal {

	public ConsultancyMissing() {
		super(HttpStatus.FORBIDDEN, "consultancy-missing", List.of());
	}

}
