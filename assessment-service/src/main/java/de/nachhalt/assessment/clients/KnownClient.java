package de.nachhalt.assessment.clients;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A client as this service remembers it.
 *
 * @param sector in the consultancy's own words; null when nothing was heard of it, as of
 * the size
 * @param example whether it is an example to learn from; null when nothing was heard of
 * that
 */
public record KnownClient(@Id String id, String tenant, String name, @Nullable String sector, @Nullable String size,
		@Nullable Boolean example) {

	/** Whether there is such a client in the world. */
	public boolean isReal() {
		return !Boolean.TRUE.equals(this.example);
	}

}
