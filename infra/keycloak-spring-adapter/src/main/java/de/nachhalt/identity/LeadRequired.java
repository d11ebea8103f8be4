package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Only a lead of the consultancy may do this.
 */
public final class LeadRequired extends Refusal {

	public LeadRequired() {
		super(HttpStatus.FORBIDDEN, "lead-required", List.of());
	}

}
