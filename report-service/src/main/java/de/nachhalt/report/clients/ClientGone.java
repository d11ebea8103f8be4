package de.nachhalt.report.clients;

/**
 * What this service reads of the event that a client was erased: nothing but that it was.
 */
public record ClientGone(String clientId) {
}
