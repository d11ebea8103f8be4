package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The person belongs to several consultancies and has not chosen one for this session.
 */
public final class ConsultancyAmbiguous extends Refusal {

	public ConsultancyAmbiguous() {
		super(HttpStatus.FORBIDDEN, "consultancy-ambiguous", List.of());
	}

}
