package de.nachhalt.client.records;

import java.time.Instant;
import java.util.Objects;

import de.nachhalt.client.people.Person;
import de.nachhalt.messaging.Aggregate;

/**
 * An advised company.
 *
 * @param registeredAt when the record was made
 * @param changedAt when the profile was last changed
 * @param listing how lists find it; follows from the rest
 * @param care how the consultancy looks after it
 * @param example whether this is no client but an example to learn from
 */
public record Client(String id, String tenant, long version, Profile profile, Instant registeredAt, Instant changedAt,
		Listing listing, Care care, Boolean example) implements Aggregate {

	public Client {
		// stored before there was any
		care = Objects.requireNonNullElse(care, Care.UNKNOWN);
		example = Objects.requireNonNullElse(example, false);
	}

	static Client register(String id, String tenant, Profile profile, Person consultant, Instant now) {
		return new Client(id, tenant, 1, profile, now, now, Listing.of(id, profile, now), Care.by(consultant), false);
	}

	/** The same as an example. */
	Client asExample() {
		return new Client(this.id, this.tenant, this.version, this.profile, this.registeredAt, this.changedAt,
				this.listing, this.care, true);
	}

	Client change(Profile changed, Instant now) {
		return new Client(this.id, this.tenant, this.version, changed, this.registeredAt, now,
				Listing.of(this.id, changed, now), this.care, this.example);
	}

	Client lookAfter(Care changed, Instant now) {
		return new Client(this.id, this.tenant, this.version, this.profile, this.registeredAt, now,
				Listing.of(this.id, this.profile, now), changed, this.example);
	}

}
