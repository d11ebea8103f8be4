package de.nachhalt.assessment.clients;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A client as this service remembers it.
 *
 * @param sector in the consultancy's own words; null when nothing was heard of it, as of
 * the size
 */
public record KnownClient(@Id String id, String tenant, String name, @Nullable String sector, @Nullable String size) {
}
