package de.nachhalt.messaging;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import org.bson.Document;

/**
 * One event as it waits in its aggregate's document.
 *
 * @param seq the version of the aggregate that this event's change produced
 * @param data the event as JSON, sent exactly as written here
 */
record OutboxEvent(String id, String type, String topic, String tenant, long seq, Instant at, String data) {

	static OutboxEvent of(DomainEvent event, String tenant, long seq, Instant at) {
		return new OutboxEvent(UUID.randomUUID().toString(), event.type(), event.topic(), tenant, seq, at,
				EventJson.write(event));
	}

	static OutboxEvent from(Document stored) {
		return new OutboxEvent(stored.getString("id"), stored.getString("type"), stored.getString("topic"),
				stored.getString("tenant"), stored.getLong("seq"), stored.getDate("at").toInstant(),
				stored.getString("data"));
	}

	Document toDocument() {
		return new Document("id", this.id).append("type", this.type)
			.append("topic", this.topic)
			.append("tenant", this.tenant)
			.append("seq", this.seq)
			.append("at", Date.from(this.at))
			.append("data", this.data);
	}

}
