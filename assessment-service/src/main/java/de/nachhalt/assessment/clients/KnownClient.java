package de.nachhalt.assessment.clients;

import org.springframework.data.annotation.Id;

/**
 * A client as this service remembers it.
 */
public record KnownClient(@Id String id, String tenant, String name) {
}
