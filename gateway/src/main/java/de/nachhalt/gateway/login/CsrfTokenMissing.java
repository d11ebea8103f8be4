package de.nachhalt.gateway.login;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A request that changes something came in a session, but without the token that only our
 * own pages know.
 */
class CsrfTokenMissing extends Refusal {

	CsrfTokenMissing() {
		super(HttpStatus.FORBIDDEN, "csrf-token-missing", List.of());
	}

}
