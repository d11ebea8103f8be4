package de.nachhalt.client.records;

import java.time.Instant;

import de.nachhalt.messaging.Aggregate;

/**
 * An advised company.
 *
 * @param registeredAt when the record was made
 * @param changedAt when the profile was last changed
 * @param listing how lists find it; follows from the rest
 */
public record Client(String id, String tenant, long version, Profile profile, Instant registeredAt, Instant changedAt,
		Listing listing) implements Aggregate {

	static Client register(String id, String tenant, Profile profile, Instant now) {
		return new Client(id, tenant, 1, profile, now, now, Listing.of(id, profile, now));
	}

	Client change(Profile changed, Instant now) {
		return new Client(this.id, this.tenant, this.version, changed, this.registeredAt, now,
				Listing.of(this.id, changed, now));
	}

}
