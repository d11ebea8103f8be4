package de.nachhalt.assessment.clients;

/**
 * What this service needs of the event that a client is to be forgotten.
 */
public record ClientErased(String clientId) {

	public static final String TYPE = "de.nachhalt.client.erased.v1";

}
