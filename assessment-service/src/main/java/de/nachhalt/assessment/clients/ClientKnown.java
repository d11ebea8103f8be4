package de.nachhalt.assessment.clients;

/**
 * What this service needs of the events that tell of a client.
 */
public record ClientKnown(String clientId, String name) {

	public static final String TOPIC = "nachhalt.clients";

	public static final String REGISTERED = "de.nachhalt.client.registered.v1";

	public static final String CHANGED = "de.nachhalt.client.changed.v1";

}
