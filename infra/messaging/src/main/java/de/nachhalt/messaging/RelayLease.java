package de.nachhalt.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/**
 * Lets one instance of a service relay at a time, so that the events of an aggregate
 * leave in order. Whoever holds it renews it; if that instance dies, another takes over
 * when it has run out.
 * <p>
 * It is a matter of order and thrift, not of safety: should two instances relay for a
 * moment, because a clock is wrong or a process was frozen, events are published twice,
 * none is lost.
 */
class RelayLease {

	static final String COLLECTION = "relay_lease";

	private static final String LEASE = "relay";

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final ReactiveMongoOperations mongo;

	private final Duration duration;

	private final Clock clock;

	private final String owner = UUID.randomUUID().toString();

	private volatile Instant until = Instant.EPOCH;

	RelayLease(ReactiveMongoOperations mongo, Duration duration, Clock clock) {
		this.mongo = mongo;
		this.duration = duration;
		this.clock = clock;
	}

	/** Whether this instance may relay now; takes or renews the lease where needed. */
	boolean hold() {
		Instant now = this.clock.instant();
		if (now.isBefore(this.until.minus(this.duration.dividedBy(2)))) {
			return true;
		}
		this.until = acquire(now) ? now.plus(this.duration) : Instant.EPOCH;
		return this.until.isAfter(now);
	}

	private boolean acquire(Instant now) {
		Document mineOrFree = new Document("_id", LEASE).append("$or",
				List.of(new Document("owner", this.owner), new Document("until", new Document("$lt", Date.from(now)))));
		Document take = new Document("$set",
				new Document("owner", this.owner).append("until", Date.from(now.plus(this.duration))));
		FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().upsert(true)
			.returnDocument(ReturnDocument.AFTER);
		try {
			Document lease = this.mongo
				.execute(COLLECTION, (leases) -> leases.findOneAndUpdate(mineOrFree, take, options))
				.blockFirst();
			return lease != null && this.owner.equals(lease.getString("owner"));
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Gives it back, so that another instance need not wait. */
	void release() {
		this.until = Instant.EPOCH;
		this.mongo
			.execute(COLLECTION, (leases) -> leases.deleteOne(new Document("_id", LEASE).append("owner", this.owner)))
			.blockLast(GOODBYE);
	}

}
