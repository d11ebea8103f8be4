package de.nachhalt.client.portfolio;

/**
 * What is read of the events that a client was recorded or changed.
 */
record ClientTold(String clientId) {
}
