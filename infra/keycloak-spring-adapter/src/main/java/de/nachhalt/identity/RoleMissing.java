package de.nachhalt.identity;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The person belongs to a consultancy but has no role in the platform.
 */
public final class RoleMissing extends Refusal {

	public RoleMissing() {
		super(HttpStatus.FORBIDDEN, "role-missing", List.of());
	}

}
