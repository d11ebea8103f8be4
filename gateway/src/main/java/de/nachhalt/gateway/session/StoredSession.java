package de.nachhalt.gateway.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session as it lies in the database.
 *
 * @param sealed identity and tokens, readable for gateways only
 * @param refreshingUntil until when one instance alone renews the tokens
 * @param end when the session is over if nothing more is heard of it
 */
@Document("sessions")
record StoredSession(@Id String key, long version, byte[] sealed, Instant started, Instant seen, Instant end,
		@Nullable Instant refreshingUntil) {

	boolean isRefreshing(Instant now) {
		return this.refreshingUntil != null && this.refreshingUntil.isAfter(now);
	}

}
