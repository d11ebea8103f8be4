package de.nachhalt.client.views;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * A selection of the portfolio that somebody keeps under a name. It never changes.
 *
 * @param subject of the person; nobody else sees it
 * @param query filters and order, as they stand in an address
 */
record SavedView(@Id String id, String tenant, String subject, String name, String query, Instant savedAt) {
}
