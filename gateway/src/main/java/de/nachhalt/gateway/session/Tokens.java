package de.nachhalt.gateway.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What Keycloak handed over for a session. It never leaves the gateway towards the
 * browser, nor does it get into a log.
 *
 * @param access shown to the services
 * @param accessUntil when that ends
 * @param refresh good for the next access token; may be usable only once
 * @param id names the login when the user signs out
 */
public record Tokens(String access, Instant accessUntil, @Nullable String refresh, String id) {

	@Override
	public String toString() {
		return "Tokens until " + this.accessUntil;
	}

}
