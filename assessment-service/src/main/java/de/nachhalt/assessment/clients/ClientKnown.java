package de.nachhalt.assessment.clients;

import org.jspecify.annotations.Nullable;

/**
 * What this service needs of the events that tell of a client.
 */
public record ClientKnown(String clientId, String name, @Nullable String sector, @Nullable String size,
		@Nullable Boolean example) {

	public static final String TOPIC = "nachhalt.clients";

	public static final String REGISTERED = "de.nachhalt.client.registered.v1";

	public static final String CHANGED = "de.nachhalt.client.changed.v1";

}
