package de.nachhalt.client.grants;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * The leave of one agency to see one client. It never changes: it is given, and withdrawn
 * by erasing it.
 *
 * @param agency the agency's own id, as in its token
 * @param givenBy subject of the consultant who gave it
 * @param consultancy name of the consultancy that gave it, as the agency reads it
 */
public record Grant(@Id String id, String tenant, String clientId, String agency, String givenBy, String consultancy,
		Instant givenAt) {
}
