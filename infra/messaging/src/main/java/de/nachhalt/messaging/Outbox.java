package de.nachhalt.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.bson.Document;

/**
 * The events that waited in one document when it was read, oldest first.
 *
 * @param version of the document when it was read: no other event came in as long as it
 * has not changed
 * @param erased whether the document waits for nothing but this publication to be removed
 */
record Outbox(String collection, Object id, long version, boolean erased, List<OutboxEvent> events) {

	static Outbox from(String collection, Document stored) {
		return new Outbox(collection, Objects.requireNonNull(stored.get(AggregateMapping.ID)),
				stored.getLong(AggregateMapping.VERSION), stored.getBoolean(AggregateMapping.ERASED, false),
				stored.getList(AggregateMapping.OUTBOX, Document.class, List.of())
					.stream()
					.map(OutboxEvent::from)
					.toList());
	}

	String aggregateId() {
		return this.id.toString();
	}

	Instant oldest() {
		return this.events.getFirst().at();
	}

}
