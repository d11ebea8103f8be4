package de.nachhalt.messaging;

import java.time.Instant;

/**
 * An event as it arrives. It arrives at least once, and in order for each aggregate.
 *
 * @param eventId the same whenever this event is delivered again
 * @param seq the version of the aggregate that the event's change produced: grows with
 * every event of the aggregate
 * @param at when it happened
 * @param <T> the type of the data: the consumer's own record with the fields it needs
 */
public record Received<T>(String eventId, String type, String tenant, String aggregateId, long seq, Instant at,
		T data) {

	<R> Received<R> with(R other) {
		return new Received<>(this.eventId, this.type, this.tenant, this.aggregateId, this.seq, this.at, other);
	}

}
